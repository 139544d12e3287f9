/** The plan, focus areas, the 23 objectives, principles. */
@NullMarked
package org.gcmplan.objectives;

import org.jspecify.annotations.NullMarked;
