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

  /** Of a task, by whomever, the latest first. */
  List<ProgressReport> ofTask(Actor reader, TaskCode task);

  /** Of a body, the latest first. */
  List<ProgressReport> ofBody(Actor reader, BodyId body);

  /**
   * What a report on the occurrence under that duty is measured against.
   *
   * @throws org.gcmplan.kernel.NotFound when the duty does not ask about it, or is not seen
   */
  ReportFigures figures(Actor reader, DutyId duty, OccurrenceId occurrence);

  /**
   * What that report is measured against.
   *
   * @throws org.gcmplan.kernel.NotFound when it is not seen
   */
  ReportFigures figures(Actor reader, ReportId report);
}
