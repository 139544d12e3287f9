package org.gcmplan.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * A motion as the council room shows it.
 *
 * @param place on the agenda, from 1
 * @param people whom it is about, as far as put down
 * @param bodies which it is about
 * @param recusals who does not take part, and why
 * @param declared whose votes' carriers have declared
 * @param suspended whether its ballot rests because too few are there
 * @param ballot the newest ballot on it
 */
public record MotionView(
    MotionId id,
    int place,
    Subject subject,
    LocalizedText title,
    Set<UUID> people,
    Set<BodyId> bodies,
    LiveQuorum quorum,
    List<RecusalRow> recusals,
    List<UUID> declared,
    boolean suspended,
    Optional<BallotId> ballot,
    Optional<MotionResult> result) {
  public MotionView {
    people = Set.copyOf(people);
    bodies = Set.copyOf(bodies);
    recusals = List.copyOf(recusals);
    declared = List.copyOf(declared);
  }

  /** Whether the member, as far as it depends on the motion, may vote on it now. */
  public boolean isFor(UUID member) {
    return !isRecused(member) && declared.contains(member) && !suspended;
  }

  public boolean isRecused(UUID member) {
    return recusals.stream().anyMatch(row -> row.member().equals(member));
  }
}
