package org.gcmplan.progress;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * Reads of rounds and duties. Rounds are seen by everybody signed in; a duty by its body, by who
 * reviews part of it, by the standing office, leadership and auditors.
 */
public interface RoundCatalogue {

  /** The latest first. */
  List<ReportingRound> all();

  Optional<ReportingRound> find(RoundId round);

  /** Who owes what in a round. */
  List<ReportingDuty> duties(Actor reader, RoundId round);

  Optional<ReportingDuty> duty(Actor reader, DutyId duty);

  /** What a body owes in rounds that still take reports, the most urgent first. */
  List<ReportingDuty> open(Actor reader, BodyId body);

  /** The duties whose reports lie with a reviewing body or were decided by it, in a round. */
  List<ReportingDuty> toReview(Actor reader, BodyId reviewer, RoundId round);

  /** Where a duty's process should stand, and for whom; for the process side only. */
  Optional<DutyLabel> label(DutyId duty);

  /** Every duty for which a process has to run; for the process side only. */
  List<DutyLabel> underWay();
}
