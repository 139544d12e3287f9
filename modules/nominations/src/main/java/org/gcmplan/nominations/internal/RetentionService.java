package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.DossierDestroyed;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.DueDossier;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;

@ApplicationScoped
@Transactional
class RetentionService implements DossierRetention {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final ReportKeeper reports;
  private final DoubtBook book;
  private final AwardDesk desk;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  RetentionService(
      NominationRepository nominations,
      CallRepository calls,
      ReportKeeper reports,
      DoubtBook book,
      AwardDesk desk,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.reports = reports;
    this.book = book;
    this.desk = desk;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<DueDossier> all(Actor reader) {
    if (!reader.holds(Role.AUDITOR)) {
      desk.office(reader);
    }
    return nominations.all().stream()
        .filter(nomination -> !nomination.isDestroyed())
        .flatMap(nomination -> due(nomination).stream())
        .sorted(Comparator.comparing(DueDossier::keepUntil))
        .toList();
  }

  @Override
  public void destroy(Actor person, NominationId id, String reason) {
    Actor by = desk.office(person);
    NominationEntry nomination = nominations.get(id);
    String words = CallWords.required("reason", reason);
    if (nomination.isDestroyed() || due(nomination).filter(DueDossier::due).isEmpty()) {
      throw new BusinessRuleViolation("nominations.retention.notDue", nomination.number());
    }
    reports.forget(id);
    nominations.files(id).forEach(nominations::remove);
    nomination.destroy(clock.today());
    events.fire(new DossierDestroyed(by, clock.instant(), id, nomination.number(), words));
  }

  private Optional<DueDossier> due(NominationEntry nomination) {
    AwardCall call = calls.get(nomination.call()).shown(clock.getZone(), List.of());
    AwardRuleKey key =
        nomination.state() == NominationState.AWARDED
            ? AwardRuleKey.KEEP_AWARDED
            : AwardRuleKey.KEEP_NOT_AWARDED;
    int years = book.rulesOf(call).years(key);
    return nomination
        .endedOn()
        .map(
            ended -> {
              LocalDate until = ended.plusYears(years);
              return new DueDossier(
                  nomination.id(),
                  nomination.number(),
                  nomination.state(),
                  ended,
                  until,
                  clock.today().isAfter(until));
            });
  }
}
