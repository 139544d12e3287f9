/**
 * Plan updates, from draft to decision: a set of changes against a named edition, the opinions that
 * bodies gave on it, the answers to them, and who decided what.
 *
 * <p>Owns the schema {@code updates}. The drafter works through {@link PlanUpdates}, the standing
 * office through {@link Consultation} and {@link Consolidation}, the approving official through
 * {@link Approval}; reads go through {@link UpdateCatalogue}. Announces one event for each act,
 * from {@link UpdateDrafted} to {@link UpdatePublished}. Asks for its route through {@link
 * PlanUpdateProcess}, which the workflow answers. Uses agencies, localities, objectives and tasks.
 */
@NullMarked
package org.gcmplan.updates;

import org.jspecify.annotations.NullMarked;
