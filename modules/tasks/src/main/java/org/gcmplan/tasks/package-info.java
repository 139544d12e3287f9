/** Tasks of the plan. */
@NullMarked
package org.gcmplan.tasks;

import org.jspecify.annotations.NullMarked;
