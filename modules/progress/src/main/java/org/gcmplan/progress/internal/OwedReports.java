package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportingRegime;

/** What a duty asks about an occurrence. */
@Dependent
class OwedReports {
  private final RoundRepository rounds;

  @Inject
  OwedReports(RoundRepository rounds) {
    this.rounds = rounds;
  }

  Owed under(DutyId id, OccurrenceId occurrence) {
    DutyEntry duty = rounds.duty(id);
    return duty.parts().stream()
        .filter(part -> part.isFor(occurrence))
        .findFirst()
        .map(part -> owed(duty, part))
        .orElseThrow(() -> new NotFound("part of a reporting duty", occurrence));
  }

  private Owed owed(DutyEntry duty, DutyPartEntry part) {
    RoundEntry round = rounds.round(duty.round());
    Set<ReportPart> form =
        rounds
            .regime(round.regime())
            .map(RegimeEntry::shown)
            .map(ReportingRegime::form)
            .orElseThrow();
    return new Owed(round, duty, part, form);
  }
}
