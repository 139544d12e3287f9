/**
 * How plan updates work inside. {@link org.gcmplan.updates.internal.PlanUpdate} keeps the rules of
 * an update's way; one service stands behind each interface of the API; what else must hold is in
 * classes named for the rule.
 *
 * <p>Every act goes the same steps: {@link org.gcmplan.updates.internal.UpdateDesk} hands out the
 * update to whoever holds the right, the update changes or refuses, {@link
 * org.gcmplan.updates.internal.FollowUp} writes it down, announces it and moves the route.
 */
@NullMarked
package org.gcmplan.updates.internal;

import org.jspecify.annotations.NullMarked;
