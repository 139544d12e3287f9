/**
 * The process engine at the edge: the route of plan updates, and the work items that people find in
 * their inbox.
 *
 * <p>Owns the schema {@code workflow} (work items) and the engine's own tables. The only main code
 * that compiles against the engine. Read through {@link Inbox} and {@link ProcessDiagrams}. Answers
 * {@link org.gcmplan.updates.PlanUpdateProcess}. Announces {@link WorkItemOpened} and {@link
 * WorkItemClosed}. The domain is the truth, the process only the route.
 */
@NullMarked
package org.gcmplan.workflow;

import org.jspecify.annotations.NullMarked;
