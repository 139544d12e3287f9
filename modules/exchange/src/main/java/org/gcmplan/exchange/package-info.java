/** Plans in and out as XLSX and CSV. */
@NullMarked
package org.gcmplan.exchange;

import org.jspecify.annotations.NullMarked;
