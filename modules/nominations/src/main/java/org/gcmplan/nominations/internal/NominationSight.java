package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;

/** Who may see which nomination. What one may not see does not exist. */
@Dependent
class NominationSight {
  private static final List<Role> OF_BODY =
      List.of(Role.COORDINATOR, Role.FOCAL_POINT, Role.LEADERSHIP, Role.PROPOSING_HEAD);
  private static final Set<NominationState> BEFORE_THE_MINISTER =
      Set.of(
          NominationState.CLEARED,
          NominationState.AWAITING_DECISION,
          NominationState.AWARDED,
          NominationState.NOT_AWARDED);

  private final AwardDesk desk;
  private final CouncilAgenda agenda;

  @Inject
  NominationSight(AwardDesk desk, CouncilAgenda agenda) {
    this.desk = desk;
    this.agenda = agenda;
  }

  boolean sees(Actor reader, NominationEntry nomination) {
    return visibleTo(reader).test(nomination);
  }

  /** The same for many nominations. */
  Predicate<NominationEntry> visibleTo(Actor reader) {
    Predicate<NominationEntry> before = agenda.of(reader);
    return nomination -> sees(reader, nomination, before);
  }

  private boolean sees(
      Actor reader, NominationEntry nomination, Predicate<NominationEntry> beforeTheCouncil) {
    if (reader.isSystem() || reader.holds(Role.AUDITOR)) {
      return true;
    }
    if (nomination.state() != NominationState.AWARDED
        && Nominee.of(nomination.facts().recipient()).is(reader)) {
      return false;
    }
    return isOfBody(reader, nomination.proposing())
        || (nomination.state().isSent() && desk.isOffice(reader))
        || (BEFORE_THE_MINISTER.contains(nomination.state())
            && reader.holds(Role.MINISTER, desk.body()))
        || beforeTheCouncil.test(nomination);
  }

  NominationEntry seen(Actor reader, Optional<NominationEntry> found, NominationId id) {
    return found
        .filter(nomination -> sees(reader, nomination))
        .orElseThrow(() -> new NotFound("nomination", id));
  }

  /** Whether the person may know who opened dossiers, and see names in full in lists. */
  boolean isKeeper(Actor reader) {
    return desk.isOffice(reader) || reader.holds(Role.AUDITOR);
  }

  /** Whether the person decides about awards, and so needs names in full. */
  boolean isDeciding(Actor reader) {
    return reader.holds(Role.MINISTER, desk.body());
  }

  /** Whether the person keeps dossiers. */
  boolean isKeeping(Actor person) {
    return desk.isOffice(person);
  }

  static boolean isOfBody(Actor reader, BodyId proposing) {
    return OF_BODY.stream().anyMatch(role -> reader.holds(role, proposing));
  }
}
