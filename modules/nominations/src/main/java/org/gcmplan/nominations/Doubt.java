package org.gcmplan.nominations;

import java.util.List;
import java.util.Optional;

/**
 * Something that a check holds against a nomination, or for it.
 *
 * @param weight by the rules of the call's day
 * @param reference what it is about, such as the number of another file; a justification is for
 *     this kind and this reference
 * @param args what its text names
 * @param justification why it may go on all the same, once somebody has said so
 */
public record Doubt(
    DoubtKind kind,
    DoubtWeight weight,
    String reference,
    List<Object> args,
    Optional<Justification> justification) {
  public Doubt {
    args = List.copyOf(args);
  }

  /** A doubt that nobody has justified yet. */
  public static Doubt of(DoubtKind kind, DoubtWeight weight, String reference, Object... args) {
    return new Doubt(kind, weight, reference, List.of(args), Optional.empty());
  }

  /** Whether the nomination may not go on as it stands. */
  public boolean stops() {
    return weight == DoubtWeight.BLOCK || (weight == DoubtWeight.WARN && justification.isEmpty());
  }
}
