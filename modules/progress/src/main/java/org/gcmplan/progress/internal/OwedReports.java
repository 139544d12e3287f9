package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportingRegime;

/** Finds the duty under which an occurrence is reported on. */
@Dependent
class OwedReports {
  private final RoundRepository rounds;
  private final ReportRepository reports;

  @Inject
  OwedReports(RoundRepository rounds, ReportRepository reports) {
    this.rounds = rounds;
    this.reports = reports;
  }

  /**
   * Of rounds that take reports the most urgent in which nothing was sent yet, so that each of them
   * gets its own in turn; else the latest that took some.
   */
  Optional<Owed> on(OccurrenceId occurrence) {
    List<Owed> asking =
        rounds.asking(occurrence).stream().map(duty -> owed(duty, occurrence)).toList();
    return asking.stream()
        .filter(each -> each.takesFirstReports() && !isSent(each, occurrence))
        .min(Comparator.comparing(Owed::due))
        .or(
            () ->
                asking.stream()
                    .max(Comparator.comparing(Owed::takesFirstReports).thenComparing(Owed::due)));
  }

  private boolean isSent(Owed owed, OccurrenceId occurrence) {
    return reports
        .on(owed.duty().id(), occurrence)
        .filter(report -> report.shown().state().isSent())
        .isPresent();
  }

  Owed mustBeOn(OccurrenceId occurrence) {
    return on(occurrence).orElseThrow(() -> new BusinessRuleViolation("progress.report.noRound"));
  }

  Owed under(DutyId duty, OccurrenceId occurrence) {
    return owed(rounds.duty(duty), occurrence);
  }

  private Owed owed(DutyEntry duty, OccurrenceId occurrence) {
    RoundEntry round = rounds.round(duty.round());
    DutyPartEntry part =
        duty.parts().stream().filter(each -> each.isFor(occurrence)).findFirst().orElseThrow();
    Set<ReportPart> form =
        rounds
            .regime(round.regime())
            .map(RegimeEntry::shown)
            .map(ReportingRegime::form)
            .orElseThrow();
    return new Owed(round, duty, part, form);
  }
}
