package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.NominationState;

/** What lies before the council, for its members. */
@Dependent
class CouncilAgenda {
  private final SittingCatalogue sittings;

  @Inject
  CouncilAgenda(SittingCatalogue sittings) {
    this.sittings = sittings;
  }

  /** Whether the nomination is on an agenda of a council to which the reader belongs. */
  boolean shows(Actor reader, NominationEntry nomination) {
    if (nomination.state() != NominationState.IN_COUNCIL) {
      return false;
    }
    return sittings.of(reader).stream()
        .anyMatch(
            sitting ->
                sittings.room(reader, sitting.id()).motions().stream()
                    .anyMatch(
                        motion -> motion.subject().equals(nomination.id().subject())));
  }
}
