package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingProcess;

/** Moves the process of a duty when its reports say so. */
@Dependent
class DutyCourse {
  private final RoundRepository rounds;
  private final ReportRepository reports;
  private final ReportingProcess process;
  private final PlanClock clock;

  @Inject
  DutyCourse(
      RoundRepository rounds, ReportRepository reports, ReportingProcess process, PlanClock clock) {
    this.rounds = rounds;
    this.reports = reports;
    this.process = process;
    this.clock = clock;
  }

  /** A report of the duty was sent to that reviewer. */
  void sent(DutyId id, BodyId reviewer) {
    DutyEntry duty = rounds.duty(id);
    List<ProgressReport> written = written(id);
    if (duty.isOwed()) {
      if (isComplete(duty, written)) {
        duty.complete(clock.today(), rounds.round(duty.round()).due());
        handOver(id, written, process::reported);
      }
    } else if (!holds(written, reviewer, ReportState.SENT_BACK)) {
      process.amended(id, reviewer);
    }
  }

  /** A report of the duty was decided by that reviewer. */
  void decided(DutyId id, BodyId reviewer) {
    List<ProgressReport> written = written(id);
    // While some is still owed nobody waits for the review; it is done ahead of its turn.
    if (!rounds.duty(id).isOwed() && !holds(written, reviewer, ReportState.SENT)) {
      process.reviewed(id, reviewer, holds(written, reviewer, ReportState.SENT_BACK));
    }
  }

  /** The round closed before all was sent; what was sent is reviewed all the same. */
  void closedOver(DutyEntry duty) {
    handOver(duty.id(), written(duty.id()), process::closedOver);
  }

  private void handOver(
      DutyId id, List<ProgressReport> written, BiConsumer<DutyId, List<BodyId>> tell) {
    Set<ReportState> open = EnumSet.of(ReportState.SENT, ReportState.SENT_BACK);
    List<BodyId> reviewers =
        written.stream()
            .filter(report -> open.contains(report.state()))
            .map(ProgressReport::reviewer)
            .distinct()
            .toList();
    tell.accept(id, reviewers);
    reviewers.stream()
        .filter(reviewer -> !holds(written, reviewer, ReportState.SENT))
        .forEach(reviewer -> process.reviewed(id, reviewer, true));
  }

  /** Whether something that this reviewer is to see was not sent. */
  boolean owes(DutyEntry duty, BodyId reviewer) {
    List<ProgressReport> written = written(duty.id());
    return duty.parts().stream()
        .filter(part -> part.reviewer().equals(reviewer))
        .anyMatch(part -> !isSent(part, written));
  }

  private List<ProgressReport> written(DutyId duty) {
    reports.flush();
    return reports.of(List.of(duty)).stream().map(ReportEntry::shown).toList();
  }

  private static boolean isComplete(DutyEntry duty, List<ProgressReport> written) {
    return duty.parts().stream().allMatch(part -> isSent(part, written));
  }

  private static boolean isSent(DutyPartEntry part, List<ProgressReport> written) {
    return written.stream()
        .anyMatch(report -> part.isFor(report.occurrence()) && report.state().isSent());
  }

  private static boolean holds(List<ProgressReport> written, BodyId reviewer, ReportState state) {
    return written.stream()
        .anyMatch(report -> report.reviewer().equals(reviewer) && report.state() == state);
  }
}
