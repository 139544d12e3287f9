/** Append-only, hash-chained record of what happened. */
@NullMarked
package org.gcmplan.audit;

import org.jspecify.annotations.NullMarked;
