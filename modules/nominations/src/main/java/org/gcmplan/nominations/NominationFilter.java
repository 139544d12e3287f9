package org.gcmplan.nominations;

import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;

/**
 * What part of the nominations a list shows. What is empty does not restrict.
 *
 * @param text part of the number or of a recipient's name, folded
 */
public record NominationFilter(
    Optional<CallId> call,
    Optional<NominationState> state,
    Optional<RecipientKind> kind,
    Optional<BodyId> proposing,
    String text) {
  public static final NominationFilter ALL =
      new NominationFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
}
