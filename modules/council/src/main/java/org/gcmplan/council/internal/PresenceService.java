package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.ArrivedAtSitting;
import org.gcmplan.council.LeftSitting;
import org.gcmplan.council.Presence;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class PresenceService implements Presence {
  private final SittingRepository sittings;
  private final CouncilDesk desk;
  private final Rolls rolls;
  private final BallotWatch watch;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  PresenceService(
      SittingRepository sittings,
      CouncilDesk desk,
      Rolls rolls,
      BallotWatch watch,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.desk = desk;
    this.rolls = rolls;
    this.watch = watch;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void arrive(Actor by, SittingId id, UUID person) {
    SittingEntry sitting = openMeeting(by, id);
    String name = name(sitting, person);
    if (rolls.of(sitting).isPresent(person)) {
      throw new BusinessRuleViolation("council.presence.already", name);
    }
    sittings.add(new AttendanceEntry(id, person, clock.instant()));
    events.fire(new ArrivedAtSitting(by, clock.instant(), id, person, name));
  }

  @Override
  public void leave(Actor by, SittingId id, UUID person) {
    SittingEntry sitting = openMeeting(by, id);
    String name = name(sitting, person);
    AttendanceEntry row =
        sittings.attendance(id).stream()
            .filter(each -> each.isIn(person))
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("council.presence.notThere", name));
    row.leave(clock.instant());
    sittings.flush();
    events.fire(new LeftSitting(by, clock.instant(), id, person, name));
    watch.look(by, sitting);
  }

  private SittingEntry openMeeting(Actor by, SittingId id) {
    SittingEntry sitting = desk.toConduct(by, id);
    sitting.mustBe(SittingState.OPEN, "council.sitting.notOpen");
    if (!sitting.isMeeting()) {
      throw new BusinessRuleViolation("council.presence.inWriting");
    }
    return sitting;
  }

  private String name(SittingEntry sitting, UUID person) {
    Optional<String> seated = rolls.of(sitting).seatOf(person).map(seat -> seat.carrierName().vi());
    return seated
        .or(() -> guest(sitting, person))
        .orElseThrow(() -> new NotFound("person in sitting", person));
  }

  private Optional<String> guest(SittingEntry sitting, UUID person) {
    return sittings.guests(sitting.id()).stream()
        .map(GuestEntry::shown)
        .filter(guest -> guest.account().filter(person::equals).isPresent())
        .map(guest -> guest.name())
        .findFirst();
  }
}
