/** Councils that deliberate and vote. */
@NullMarked
package org.gcmplan.council;

import org.jspecify.annotations.NullMarked;
