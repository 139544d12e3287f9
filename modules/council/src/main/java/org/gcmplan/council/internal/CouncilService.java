package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.CouncilEnded;
import org.gcmplan.council.CouncilEstablished;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CouncilMemberAppointed;
import org.gcmplan.council.CouncilMemberReleased;
import org.gcmplan.council.Councils;
import org.gcmplan.council.Membership;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class CouncilService implements Councils {
  private final CouncilRepository councils;
  private final PeopleNow people;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  CouncilService(
      CouncilRepository councils, PeopleNow people, PlanClock clock, Event<DomainEvent> events) {
    this.councils = councils;
    this.people = people;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public CouncilId establish(Actor person, NewCouncil order) {
    Actor by = CouncilDesk.office(person, order.body());
    MembershipRules.check(order, clock.today());
    CouncilEntry council = new CouncilEntry(order);
    councils.add(council);
    events.fire(
        new CouncilEstablished(
            by,
            clock.instant(),
            council.id(),
            order.body(),
            order.name().vi(),
            order.legalBasis().strip()));
    return council.id();
  }

  @Override
  public void appoint(Actor person, CouncilId id, Appointment appointment) {
    CouncilEntry council = councils.lock(id);
    Actor by = CouncilDesk.office(person, council.body());
    Actor appointed =
        people
            .person(appointment.account())
            .orElseThrow(
                () -> new BusinessRuleViolation(new Problem("account", "council.unknownPerson")));
    MembershipRules.check(council, memberships(id), appointment, clock.today());
    MembershipEntry entry = new MembershipEntry(id, appointed, appointment);
    councils.add(entry);
    events.fire(
        new CouncilMemberAppointed(
            by,
            clock.instant(),
            id,
            appointed.account(),
            appointed.name(),
            appointment.function(),
            entry.shown().votes(),
            appointment.from()));
  }

  @Override
  public void release(Actor person, CouncilId id, UUID account, LocalDate lastDay) {
    CouncilEntry council = councils.lock(id);
    Actor by = CouncilDesk.office(person, council.body());
    MembershipEntry member =
        councils.memberships(id).stream()
            .filter(each -> each.shown().account().equals(account))
            .filter(each -> each.shown().until().isEmpty())
            .findFirst()
            .orElseThrow(() -> new NotFound("member of council", account));
    MembershipRules.checkLastDay(lastDay, member.shown().from(), clock.today());
    member.end(lastDay);
    events.fire(
        new CouncilMemberReleased(
            by, clock.instant(), id, account, member.shown().person().vi(), lastDay));
  }

  @Override
  public void end(Actor person, CouncilId id, LocalDate lastDay) {
    CouncilEntry council = councils.lock(id);
    Actor by = CouncilDesk.office(person, council.body());
    MembershipRules.checkLastDay(lastDay, council.establishedOn(), clock.today());
    council.end(lastDay);
    events.fire(new CouncilEnded(by, clock.instant(), id, lastDay));
  }

  private List<Membership> memberships(CouncilId id) {
    return councils.memberships(id).stream().map(MembershipEntry::shown).toList();
  }
}
