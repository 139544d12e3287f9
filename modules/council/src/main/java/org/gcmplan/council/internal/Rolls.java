package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.MotionId;

/** Calls the roll of a sitting. */
@Dependent
class Rolls {
  private final SittingRepository sittings;
  private final BallotRepository ballots;

  @Inject
  Rolls(SittingRepository sittings, BallotRepository ballots) {
    this.sittings = sittings;
    this.ballots = ballots;
  }

  Roll of(SittingEntry sitting) {
    return new Roll(
        sitting,
        sittings.seats(sitting.id()),
        sittings.declarations(sitting.id()).stream().map(DeclarationEntry::shown).toList(),
        sittings.recusals(sitting.id()),
        sittings.attendance(sitting.id()));
  }

  /** Whose votes on the motion are in. */
  Set<UUID> voted(BallotId ballot, MotionId motion) {
    return ballots.votes(ballot).stream()
        .filter(vote -> vote.motion().equals(motion))
        .map(VoteEntry::member)
        .collect(Collectors.toSet());
  }
}
