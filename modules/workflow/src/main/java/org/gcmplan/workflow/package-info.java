/** The process engine at the edge: routes, work items, inbox. */
@NullMarked
package org.gcmplan.workflow;

import org.jspecify.annotations.NullMarked;
