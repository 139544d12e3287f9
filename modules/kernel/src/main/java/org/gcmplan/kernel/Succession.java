package org.gcmplan.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one body has open goes to those that come after it. Where they are several, a person says
 * item by item who takes what.
 *
 * @param body the body that gives, such as one that has ended
 * @param successors those that take; at least one
 * @param otherwise who takes what nobody is chosen for, such as the unit that keeps the seat; empty
 *     when every item is to be decided
 * @param chosen who takes which item, by {@link OpenWorkItem#key()}
 * @param from the first day on which the successors answer for it. Acts of earlier days stay under
 *     the name they were done in; what is handed over is handed over now
 */
public record Succession(
    BodyId body,
    List<BodyId> successors,
    Optional<BodyId> otherwise,
    Map<String, BodyId> chosen,
    LocalDate from) {

  public Succession {
    successors = List.copyOf(successors);
    chosen = Map.copyOf(chosen);
    if (successors.isEmpty()) {
      throw new IllegalArgumentException("Somebody comes after a body that hands over");
    }
  }

  /** Everything goes to one. */
  public static Succession toOne(BodyId body, BodyId successor, LocalDate from) {
    return new Succession(body, List.of(successor), Optional.of(successor), Map.of(), from);
  }

  /** Who takes the item: the one chosen for it, else the one for the rest, else the only one. */
  public Optional<BodyId> takerOf(String key) {
    return Optional.ofNullable(chosen.get(key))
        .filter(successors::contains)
        .or(() -> otherwise)
        .or(() -> Optional.of(successors.get(0)).filter(only -> successors.size() == 1));
  }

  /**
   * Who takes the item, for modules that carry it out.
   *
   * @throws BusinessRuleViolation when nobody was chosen; {@link AllOpenWork} has refused that
   *     before
   */
  public BodyId decided(String key) {
    return takerOf(key)
        .orElseThrow(() -> new BusinessRuleViolation("kernel.itemWithoutTaker", key));
  }
}
