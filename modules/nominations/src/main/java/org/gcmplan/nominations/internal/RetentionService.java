package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.DestroyedDossier;
import org.gcmplan.nominations.DestructionProposed;
import org.gcmplan.nominations.DossierDestroyed;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.DueDossier;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.RetentionClass;

@ApplicationScoped
@Transactional
class RetentionService implements DossierRetention {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final DossierShredder shredder;
  private final DoubtBook book;
  private final AwardDesk desk;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  RetentionService(
      NominationRepository nominations,
      CallRepository calls,
      DossierShredder shredder,
      DoubtBook book,
      AwardDesk desk,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.shredder = shredder;
    this.book = book;
    this.desk = desk;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<DueDossier> all(Actor reader) {
    mustKeep(reader);
    return nominations.all().stream()
        .filter(nomination -> !nomination.isDestroyed())
        .flatMap(nomination -> due(reader, nomination).stream())
        .sorted(Comparator.comparing(DueDossier::keepUntil))
        .toList();
  }

  @Override
  public List<DestroyedDossier> destroyed(Actor reader) {
    mustKeep(reader);
    return nominations.all().stream()
        .filter(NominationEntry::isDestroyed)
        .flatMap(nomination -> proposal(nomination).map(done -> done.shown(nomination)).stream())
        .sorted(Comparator.comparing(DestroyedDossier::on).reversed())
        .toList();
  }

  private void mustKeep(Actor reader) {
    if (!reader.holds(Role.AUDITOR)) {
      desk.office(reader);
    }
  }

  @Override
  public void propose(Actor person, NominationId id, String reason) {
    Actor by = desk.office(person);
    NominationEntry nomination = dueNow(by, id);
    String words = CallWords.required("reason", reason);
    if (proposal(nomination).isPresent()) {
      throw new BusinessRuleViolation("nominations.retention.proposedAlready", nomination.number());
    }
    nominations.add(new DestructionEntry(id, ActedBy.of(by), clock.today(), words));
    events.fire(
        new DestructionProposed(by, clock.instant(), id, nomination.number(), false, words));
  }

  @Override
  public void keep(Actor person, NominationId id, String reason) {
    Actor by = desk.office(person);
    NominationEntry nomination = dueNow(by, id);
    DestructionEntry proposal = proposed(nomination);
    nominations.remove(proposal);
    events.fire(
        new DestructionProposed(
            by,
            clock.instant(),
            id,
            nomination.number(),
            true,
            CallWords.required("reason", reason)));
  }

  @Override
  public void destroy(Actor person, NominationId id) {
    Actor by = desk.office(person);
    NominationEntry nomination = dueNow(by, id);
    DestructionEntry proposal = proposed(nomination);
    if (proposal.isOf(by)) {
      throw new BusinessRuleViolation("nominations.retention.secondPerson");
    }
    int files = shredder.shred(by, nomination, clock.today());
    proposal.done(ActedBy.of(by), clock.today());
    events.fire(
        new DossierDestroyed(
            by,
            clock.instant(),
            id,
            nomination.number(),
            proposal.proposer(),
            files,
            proposal.reason()));
  }

  /** The dossier, one act at a time, when its time is over. */
  private NominationEntry dueNow(Actor by, NominationId id) {
    NominationEntry nomination = nominations.get(id);
    nominations.lock(nomination);
    if (nomination.isDestroyed() || due(by, nomination).filter(DueDossier::due).isEmpty()) {
      throw new BusinessRuleViolation("nominations.retention.notDue", nomination.number());
    }
    return nomination;
  }

  private Optional<DestructionEntry> proposal(NominationEntry nomination) {
    return nominations.destruction(nomination.id());
  }

  private DestructionEntry proposed(NominationEntry nomination) {
    return proposal(nomination)
        .orElseThrow(
            () ->
                new BusinessRuleViolation(
                    "nominations.retention.notProposed", nomination.number()));
  }

  private Optional<DueDossier> due(Actor reader, NominationEntry nomination) {
    RulesOfDay rules = book.rulesOf(calls.get(nomination.call()).shown(clock.getZone(), List.of()));
    AwardRule rule = rules.rule(RetentionClass.of(nomination.state()).key());
    return nomination
        .endedOn()
        .map(
            ended -> {
              LocalDate until = ended.plusYears(rules.years(rule.key()));
              return new DueDossier(
                  nomination.id(),
                  nomination.number(),
                  nomination.state(),
                  ended,
                  rule,
                  until,
                  clock.today().isAfter(until),
                  proposal(nomination).map(each -> each.proposal(reader)));
            });
  }
}
