/** Awards decided, the golden book, certificates. */
@NullMarked
package org.gcmplan.certificates;

import org.jspecify.annotations.NullMarked;
