package org.gcmplan.nominations;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.certificates.AwardRule;

/**
 * A dossier whose time of keeping is over, or will be.
 *
 * @param closedOn when nothing more became of it
 * @param rule that says for how long, as in force on the day of its call
 * @param keepUntil the last day on which it is kept, by the rule
 * @param proposed that it be destroyed; empty until somebody proposes it
 */
public record DueDossier(
    NominationId nomination,
    String number,
    NominationState state,
    LocalDate closedOn,
    AwardRule rule,
    LocalDate keepUntil,
    boolean due,
    Optional<DestructionProposal> proposed) {

  /** For how long it is kept. */
  public RetentionClass keptAs() {
    return RetentionClass.of(state);
  }
}
