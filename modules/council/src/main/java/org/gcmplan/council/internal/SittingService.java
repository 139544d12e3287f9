package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gcmplan.council.Council;
import org.gcmplan.council.GuestInvited;
import org.gcmplan.council.Membership;
import org.gcmplan.council.MotionUndecided;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingCalled;
import org.gcmplan.council.SittingCancelled;
import org.gcmplan.council.SittingEnded;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOpened;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingPostponed;
import org.gcmplan.council.SittingState;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.Sittings;
import org.gcmplan.council.WrittenAuthority;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class SittingService implements Sittings {
  private final SittingRepository sittings;
  private final CouncilRepository councils;
  private final CouncilDesk desk;
  private final Authorities authorities;
  private final SittingRules rules;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  SittingService(
      SittingRepository sittings,
      CouncilRepository councils,
      CouncilDesk desk,
      Authorities authorities,
      SittingRules rules,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.councils = councils;
    this.desk = desk;
    this.authorities = authorities;
    this.rules = rules;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public SittingId call(Actor person, SittingOrder order) {
    CouncilEntry council = councils.get(order.council());
    Actor by = CouncilDesk.office(person, council.body());
    rules.check(order, councils.shown(council));
    SittingEntry sitting = new SittingEntry(order, clock.instant());
    sittings.add(sitting);
    seat(sitting);
    lay(sitting.id(), order.agenda());
    events.fire(
        new SittingCalled(
            by,
            clock.instant(),
            sitting.id(),
            order.council(),
            order.time(),
            order.rule(),
            order.secrecy(),
            order.agenda().size()));
    return sitting.id();
  }

  /** Seats for the members of the day that have none; who no longer belongs to it loses theirs. */
  private int seat(SittingEntry sitting) {
    Council council = councils.shown(councils.get(sitting.council()));
    List<Membership> members = council.on(sitting.time().day());
    List<SeatEntry> seats = sittings.seats(sitting.id());
    seats.stream()
        .filter(seat -> members.stream().noneMatch(m -> m.account().equals(seat.member())))
        .forEach(sittings::remove);
    members.stream()
        .filter(m -> seats.stream().noneMatch(seat -> seat.member().equals(m.account())))
        .forEach(m -> sittings.add(new SeatEntry(sitting.id(), m)));
    sittings.flush();
    return members.size();
  }

  private void lay(SittingId sitting, List<NewMotion> agenda) {
    int place = 0;
    for (NewMotion motion : agenda) {
      place++;
      sittings.add(new MotionEntry(sitting, place, motion));
    }
  }

  @Override
  public void postpone(Actor person, SittingId id, SittingTime time, String reason) {
    SittingEntry sitting = desk.toPrepare(person, id);
    sitting.mustBe(SittingState.CALLED, "council.sitting.openedAlready");
    String words = SittingRules.words("reason", reason);
    rules.check(time, sitting.time().form(), councils.shown(councils.get(sitting.council())));
    sitting.postpone(time);
    seat(sitting);
    events.fire(new SittingPostponed(person, clock.instant(), id, time, words));
  }

  @Override
  public void authorise(Actor person, SittingId id, WrittenAuthority authority) {
    authorities.give(person, desk.toAct(person, id), authority);
  }

  @Override
  public void withdrawAuthority(Actor person, SittingId id, UUID member) {
    authorities.takeBack(person, desk.toAct(person, id), member);
  }

  @Override
  public void invite(Actor person, SittingId id, SittingGuest guest) {
    SittingEntry sitting = desk.toAct(person, id);
    Actor by = desk.office(person, sitting);
    rules.check(guest, sitting);
    sittings.add(new GuestEntry(id, guest));
    events.fire(
        new GuestInvited(
            by,
            clock.instant(),
            id,
            guest.name().strip(),
            guest.function().strip(),
            guest.account()));
  }

  @Override
  public void open(Actor by, SittingId id) {
    SittingEntry sitting = desk.toConduct(by, id);
    rules.checkTime(sitting);
    sitting.open(clock.instant());
    int members = seat(sitting);
    events.fire(new SittingOpened(by, clock.instant(), id, members));
  }

  @Override
  public void end(Actor by, SittingId id) {
    SittingEntry sitting = desk.toConduct(by, id);
    rules.checkNothingUnderWay(sitting);
    sitting.end(clock.instant());
    sittings.attendance(id).stream()
        .filter(row -> row.shown().left().isEmpty())
        .forEach(row -> row.leave(clock.instant()));
    events.fire(new SittingEnded(by, clock.instant(), id));
    tellUndecided(by, id, "");
  }

  /** Motions without a result may be laid before another sitting: theirs is over. */
  private void tellUndecided(Actor by, SittingId id, String reason) {
    sittings.motions(id).stream()
        .filter(motion -> !motion.isSettled())
        .forEach(
            motion ->
                events.fire(
                    new MotionUndecided(
                        by, clock.instant(), id, motion.id(), motion.subject(), reason)));
  }

  @Override
  public void cancel(Actor person, SittingId id, String reason) {
    SittingEntry sitting = desk.toAct(person, id);
    Actor by = desk.office(person, sitting);
    String words = SittingRules.words("reason", reason);
    rules.checkNothingDecided(sitting);
    sitting.cancel(words);
    events.fire(new SittingCancelled(by, clock.instant(), id, words));
    tellUndecided(by, id, words);
  }
}
