package org.gcmplan.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * A motion as the council room shows it.
 *
 * @param place on the agenda, from 1
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
    LiveQuorum quorum,
    List<RecusalRow> recusals,
    List<UUID> declared,
    boolean suspended,
    Optional<BallotId> ballot,
    Optional<MotionResult> result) {
  public MotionView {
    recusals = List.copyOf(recusals);
    declared = List.copyOf(declared);
  }

  public boolean isRecused(UUID member) {
    return recusals.stream().anyMatch(row -> row.member().equals(member));
  }
}
