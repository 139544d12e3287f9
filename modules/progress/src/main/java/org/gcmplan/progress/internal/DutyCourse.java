package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
  private final FormerBodies ended;
  private final PlanClock clock;

  @Inject
  DutyCourse(
      RoundRepository rounds,
      ReportRepository reports,
      ReportingProcess process,
      FormerBodies ended,
      PlanClock clock) {
    this.ended = ended;
    this.rounds = rounds;
    this.reports = reports;
    this.process = process;
    this.clock = clock;
  }

  /** A report of the duty was sent to that reviewer. */
  void sent(DutyId id, BodyId reviewer) {
    DutyEntry duty = rounds.duty(id);
    List<ProgressReport> written = written(duty);
    if (duty.isOwed()) {
      if (isComplete(duty, written)) {
        completed(duty, written);
      }
    } else if (!holds(written, reviewer, ReportState.SENT_BACK)) {
      process.amended(id, reviewer);
    }
  }

  private void completed(DutyEntry duty, List<ProgressReport> written) {
    duty.complete(clock.today(), rounds.round(duty.round()).due());
    handOver(duty.id(), written, process::reported);
  }

  /** A report of the duty was decided by that reviewer. */
  void decided(DutyId id, BodyId reviewer) {
    DutyEntry duty = rounds.duty(id);
    List<ProgressReport> written = written(duty);
    // While some is still owed nobody waits for the review; it is done ahead of its turn.
    if (!duty.isOwed() && !holds(written, reviewer, ReportState.SENT)) {
      process.reviewed(id, reviewer, isToAmend(duty, written, reviewer));
    }
  }

  /** A body that has ended amends nothing: its successor reports on the task itself. */
  private boolean isToAmend(DutyEntry duty, List<ProgressReport> written, BodyId reviewer) {
    return holds(written, reviewer, ReportState.SENT_BACK) && !ended.contain(duty.body());
  }

  /** Part of it has gone to another duty, or to another reviewer than before. */
  void gave(DutyEntry duty, boolean wasOwed, Optional<BodyId> reviewer) {
    List<ProgressReport> written = written(duty);
    reviewer.ifPresent(former -> withdraw(duty, written, former));
    if (duty.isPassed() && wasOwed) {
      process.closedOver(duty.id(), List.of());
    } else if (duty.isOwed() && isComplete(duty, written)) {
      completed(duty, written);
    }
  }

  private void withdraw(DutyEntry duty, List<ProgressReport> written, BodyId reviewer) {
    boolean toAmend = holds(written, reviewer, ReportState.SENT_BACK);
    if (!toAmend) {
      process.amended(duty.id(), reviewer);
    }
    if (!holds(written, reviewer, ReportState.SENT)) {
      process.reviewed(duty.id(), reviewer, toAmend);
    }
  }

  /** Has got a part from another duty: one that is still to be sent, or one to be looked at. */
  void got(DutyEntry duty, boolean toSend) {
    List<ProgressReport> written = written(duty);
    if (duty.isOwed()) {
      gave(duty, true, Optional.empty());
    } else if (toSend) {
      duty.owesMore();
      process.reopened(duty.id());
    } else {
      process.reopened(duty.id());
      handOver(duty.id(), written, duty.isMissed() ? process::closedOver : process::reported);
    }
  }

  /** Made for a body that takes over; nobody was asked yet. */
  void begun(DutyEntry duty) {
    process.dutyOpened(duty.id());
  }

  /** The round closed before all was sent; what was sent is reviewed all the same. */
  void closedOver(DutyEntry duty) {
    handOver(duty.id(), written(duty), process::closedOver);
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
    List<ProgressReport> written = written(duty);
    return duty.parts().stream()
        .filter(part -> part.reviewer().equals(reviewer))
        .anyMatch(part -> !isSent(part, written));
  }

  /**
   * What was written on its parts; what was written before a part went elsewhere does not count.
   */
  private List<ProgressReport> written(DutyEntry duty) {
    reports.flush();
    return reports.of(List.of(duty.id())).stream()
        .map(ReportEntry::shown)
        .filter(report -> duty.asks(report.occurrence()))
        .toList();
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
