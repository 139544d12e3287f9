/**
 * How progress comes back: reporting regimes, their rounds, reports with figures and evidence, and
 * the review of each by the body that gave the task.
 *
 * <p>Owns the schema {@code progress}. Read reports through {@link
 * org.gcmplan.progress.ReportCatalogue}. Uses assignments (whose dates it writes through {@link
 * org.gcmplan.assignments.Milestones}), tasks and documents.
 */
@NullMarked
package org.gcmplan.progress;

import org.jspecify.annotations.NullMarked;
