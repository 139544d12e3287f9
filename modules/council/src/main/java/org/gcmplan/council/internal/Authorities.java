package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gcmplan.council.AuthorityWithdrawn;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SeatSubstituted;
import org.gcmplan.council.WrittenAuthority;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;

/** Substitutes with written authority; nobody ever carries two votes. */
@Dependent
class Authorities {
  private final SittingRepository sittings;
  private final CouncilRepository councils;
  private final CouncilDesk desk;
  private final Rolls rolls;
  private final PeopleNow people;
  private final Attachments files;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  Authorities(
      SittingRepository sittings,
      CouncilRepository councils,
      CouncilDesk desk,
      Rolls rolls,
      PeopleNow people,
      Attachments files,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.councils = councils;
    this.desk = desk;
    this.rolls = rolls;
    this.people = people;
    this.files = files;
    this.clock = clock;
    this.events = events;
  }

  void give(Actor by, SittingEntry sitting, WrittenAuthority authority) {
    SeatEntry seat = seat(by, sitting, authority.member());
    if (!councils.get(sitting.council()).knowsSubstitutes()) {
      throw new BusinessRuleViolation("council.substitute.notKnown");
    }
    if (!seat.shown().votes() || seat.shown().substitute().isPresent()) {
      throw SittingRules.refused("member", "council.substitute.noVote");
    }
    String reference = SittingRules.words("reference", authority.reference());
    Actor substitute = substitute(sitting, authority.substitute());
    AttachmentId paper = files.attach(by, subject(sitting), authority.paper());
    seat.substitute(substitute, reference, paper);
    sittings.flush();
    events.fire(
        new SeatSubstituted(
            by,
            clock.instant(),
            sitting.id(),
            seat.member(),
            substitute.account(),
            substitute.name(),
            reference,
            paper));
  }

  private Actor substitute(SittingEntry sitting, UUID account) {
    Actor person =
        people
            .person(account)
            .orElseThrow(() -> SittingRules.refused("substitute", "council.unknownPerson"));
    boolean carries =
        sittings.seats(sitting.id()).stream()
            .map(SeatEntry::shown)
            .anyMatch(seat -> seat.member().equals(account) || seat.carrier().equals(account));
    if (carries) {
      throw SittingRules.refused("substitute", "council.substitute.twoVotes");
    }
    boolean invited =
        sittings.guests(sitting.id()).stream()
            .anyMatch(guest -> guest.shown().account().filter(account::equals).isPresent());
    if (invited) {
      throw SittingRules.refused("substitute", "council.substitute.isGuest");
    }
    return person;
  }

  void takeBack(Actor by, SittingEntry sitting, UUID member) {
    SeatEntry seat = seat(by, sitting, member);
    UUID substitute =
        seat.shown()
            .substitute()
            .map(Seat.SeatSubstitute::account)
            .orElseThrow(() -> new NotFound("substitute", member));
    seat.takeBack();
    events.fire(
        new AuthorityWithdrawn(by, clock.instant(), sitting.id(), seat.member(), substitute));
  }

  private SeatEntry seat(Actor by, SittingEntry sitting, UUID member) {
    SeatEntry seat =
        sittings.seats(sitting.id()).stream()
            .filter(each -> each.member().equals(member))
            .findFirst()
            .orElseThrow(() -> new NotFound("seat", member));
    boolean may =
        by.account().equals(member)
            || desk.isOffice(by, sitting)
            || rolls.of(sitting).hasSecretary(by.account());
    if (!may) {
      throw new NotAllowed("council.substitute.notYours");
    }
    if (!sitting.state().isAlive()) {
      throw new BusinessRuleViolation("council.sitting.over");
    }
    // Who carries the vote stays the same from the first ballot on.
    if (!sittings.ballots(sitting.id()).isEmpty()) {
      throw new BusinessRuleViolation("council.substitute.tooLate");
    }
    return seat;
  }

  static Subject subject(SittingEntry sitting) {
    return new Subject(SittingFiles.KIND, sitting.id().toString());
  }
}
