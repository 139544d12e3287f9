package org.gcmplan.progress;

import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * Reads of reports. Drafts are seen by their body only; what was sent by that body, the assigning
 * body, the standing office, leadership and auditors; what was confirmed by everybody signed in.
 */
public interface ReportCatalogue {

  Optional<ProgressReport> find(Actor reader, ReportId id);

  /** The latest on an occurrence. */
  Optional<ProgressReport> latest(Actor reader, OccurrenceId occurrence);

  /** Of a task, by whomever, the latest first. */
  List<ProgressReport> ofTask(Actor reader, TaskCode task);

  /** Of a body, the latest first. */
  List<ProgressReport> ofBody(Actor reader, BodyId body);

  /** What a report on the occurrence is measured against. */
  ReportFigures figures(Actor reader, OccurrenceId occurrence);
}
