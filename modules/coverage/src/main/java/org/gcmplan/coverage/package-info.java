/**
 * Who has a plan of their own: the plans of ministries and localities, with the document behind
 * each, and the coverage they add up to on any day.
 *
 * <p>Owns the schema {@code coverage}. Register plans through {@link
 * org.gcmplan.coverage.OwnPlans}, read {@link org.gcmplan.coverage.Coverage}. A merged unit has
 * issued its own plan, inherited one, or has none; which it is stands beside every tick.
 */
@NullMarked
package org.gcmplan.coverage;

import org.jspecify.annotations.NullMarked;
