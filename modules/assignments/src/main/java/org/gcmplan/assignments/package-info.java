/**
 * Tasks of the plan as they are given to bodies: who carries out which task in which part, what
 * they answered, by when it is due, what the dates say about it.
 *
 * <p>Owns the schema {@code assignments}. Read it through {@link
 * org.gcmplan.assignments.AssignmentCatalogue}; what reports say is written down through {@link
 * org.gcmplan.assignments.Milestones}. Uses tasks, bodies and localities, by id only.
 */
@NullMarked
package org.gcmplan.assignments;

import org.jspecify.annotations.NullMarked;
