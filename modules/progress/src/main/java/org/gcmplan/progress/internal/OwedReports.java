package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
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

  @Inject
  OwedReports(RoundRepository rounds) {
    this.rounds = rounds;
  }

  /** The one that takes reports, else the latest that did. */
  Optional<Owed> on(OccurrenceId occurrence) {
    return rounds.asking(occurrence).stream()
        .map(duty -> owed(duty, occurrence))
        .max(Comparator.comparing(Owed::takesFirstReports).thenComparing(Owed::due));
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
