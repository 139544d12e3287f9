package org.gcmplan.certificates;

import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * Which entries of the register are wanted.
 *
 * @param recipient a part of the name, with or without accents; empty for all
 * @param year of the decision
 * @param programmeCode empty for all
 * @param body that the recipient is or belongs to
 * @param standing only those that stand (true) or were revoked (false)
 */
public record RegisterFilter(
    String recipient,
    Optional<Integer> year,
    String programmeCode,
    Optional<BodyId> body,
    Optional<Boolean> standing) {
  /** Everything. */
  public static final RegisterFilter ALL =
      new RegisterFilter("", Optional.empty(), "", Optional.empty(), Optional.empty());
}
