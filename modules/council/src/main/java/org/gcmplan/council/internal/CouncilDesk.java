package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;

/** Who may see and do what. A lent right opens the awards office, never somebody’s vote. */
@Dependent
class CouncilDesk {
  private final CouncilRepository councils;
  private final SittingRepository sittings;
  private final Rolls rolls;

  @Inject
  CouncilDesk(CouncilRepository councils, SittingRepository sittings, Rolls rolls) {
    this.councils = councils;
    this.sittings = sittings;
    this.rolls = rolls;
  }

  /** The person in the capacity of the body's awards office; the application itself may as well. */
  static Actor office(Actor person, BodyId body) {
    if (person.isSystem()) {
      return person;
    }
    Actor by = person.exercising(Role.AWARD_OFFICE, body);
    by.mustHold(Role.AWARD_OFFICE, body);
    return by;
  }

  boolean sees(Actor reader, CouncilEntry council) {
    return keepsOrAudits(reader, council)
        || councils.councilsOf(reader.account()).contains(council.id().value());
  }

  boolean sees(Actor reader, SittingEntry sitting) {
    return keepsOrAudits(reader, councils.get(sitting.council()))
        || sittings.sittingsWith(reader.account()).contains(sitting.id().value());
  }

  /** Whether the reader has a seat, comes for somebody or is a guest somewhere. */
  boolean takesPart(Actor reader) {
    return !sittings.sittingsWith(reader.account()).isEmpty();
  }

  private static boolean keepsOrAudits(Actor reader, CouncilEntry council) {
    return reader.isSystem()
        || reader.holds(Role.AWARD_OFFICE, council.body())
        || reader.holds(Role.AUDITOR);
  }

  CouncilEntry toRead(Actor reader, CouncilId id) {
    CouncilEntry council = councils.get(id);
    if (!sees(reader, council)) {
      throw new NotFound("council", id);
    }
    return council;
  }

  SittingEntry toRead(Actor reader, SittingId id) {
    SittingEntry sitting = sittings.get(id);
    if (!sees(reader, sitting)) {
      throw new NotFound("sitting", id);
    }
    return sitting;
  }

  /** The sitting for an act; others wait until it is done. */
  SittingEntry toAct(Actor person, SittingId id) {
    SittingEntry sitting = sittings.lock(id);
    if (!sees(person, sitting)) {
      throw new NotFound("sitting", id);
    }
    return sitting;
  }

  /** The same, by the awards office or the secretary of the sitting. */
  SittingEntry toPrepare(Actor person, SittingId id) {
    SittingEntry sitting = toAct(person, id);
    if (!isOffice(person, sitting) && !rolls.of(sitting).hasSecretary(person.account())) {
      throw new NotAllowed("council.notPreparing");
    }
    return sitting;
  }

  /** The same, by who presides or keeps the record. */
  SittingEntry toConduct(Actor person, SittingId id) {
    SittingEntry sitting = toAct(person, id);
    if (!person.isSystem() && !rolls.of(sitting).isConductedBy(person.account())) {
      throw new NotAllowed("council.notConducting");
    }
    return sitting;
  }

  /** The awards office of the council's body, for an act on its sitting. */
  Actor office(Actor person, SittingEntry sitting) {
    return office(person, councils.get(sitting.council()).body());
  }

  /** Whether the person keeps the councils of the sitting's body. */
  boolean isOffice(Actor person, SittingEntry sitting) {
    return person.isSystem()
        || person.holds(Role.AWARD_OFFICE, councils.get(sitting.council()).body());
  }
}
