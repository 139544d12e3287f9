package org.gcmplan.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A ballot as the council room shows it.
 *
 * @param entrusted which custodians have given their passphrase
 * @param voted whose votes are in, for each motion; not how
 * @param checkValue over all votes; empty until counted
 * @param published every vote under its code; empty until counted
 */
public record BallotView(
    BallotId id,
    BallotState state,
    List<MotionId> motions,
    Set<CustodianPart> entrusted,
    List<HasVoted> voted,
    Optional<Instant> closedAt,
    String checkValue,
    List<PublishedVote> published,
    String annulledBecause) {
  public BallotView {
    motions = List.copyOf(motions);
    entrusted = Set.copyOf(entrusted);
    voted = List.copyOf(voted);
    published = List.copyOf(published);
  }

  /** That a member's vote on a motion is in. */
  public record HasVoted(MotionId motion, UUID member) {}

  public boolean hasVoted(MotionId motion, UUID member) {
    return voted.contains(new HasVoted(motion, member));
  }

  /** How many votes on the motion are in. */
  public long votesOn(MotionId motion) {
    return voted.stream().filter(each -> each.motion().equals(motion)).count();
  }
}
