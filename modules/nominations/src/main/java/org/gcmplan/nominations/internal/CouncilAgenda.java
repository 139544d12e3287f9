package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;
import org.gcmplan.nominations.NominationState;

/** What lies before the council, for its members. */
@Dependent
class CouncilAgenda {
  private final SittingCatalogue sittings;

  @Inject
  CouncilAgenda(SittingCatalogue sittings) {
    this.sittings = sittings;
  }

  /** Whether one is on an agenda of the reader's; asked once, however many are looked at. */
  Predicate<NominationEntry> of(Actor reader) {
    Map<UUID, Set<Subject>> agenda = new HashMap<>();
    return nomination ->
        nomination.state() == NominationState.IN_COUNCIL
            && agenda
                .computeIfAbsent(reader.account(), account -> sittings.onAgendasOf(reader))
                .contains(nomination.id().subject());
  }
}
