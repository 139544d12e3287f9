/** Calls and nominations for certificates of merit. */
@NullMarked
package org.gcmplan.nominations;

import org.jspecify.annotations.NullMarked;
