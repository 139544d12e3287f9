package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.DossierRead;
import org.gcmplan.nominations.DossierReading;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationAct;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationRow;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.nominations.ReportSection;

@ApplicationScoped
@Transactional
class NominationReads implements NominationCatalogue {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final NominationList list;
  private final StepsOffered offered;
  private final ReportKeeper reports;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  NominationReads(
      NominationRepository nominations,
      NominationSight sight,
      NominationList list,
      StepsOffered offered,
      ReportKeeper reports,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.nominations = nominations;
    this.sight = sight;
    this.list = list;
    this.offered = offered;
    this.reports = reports;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<NominationRow> list(Actor reader, NominationFilter filter) {
    return list.of(reader, filter);
  }

  @Override
  public Nomination open(Actor reader, NominationId id) {
    NominationEntry nomination = seen(reader, id);
    Instant now = clock.instant();
    nominations.add(new ReadingEntry(id, reader, now));
    events.fire(new DossierRead(reader, now, id, nomination.number()));
    return nomination.shown();
  }

  @Override
  public Nomination get(Actor reader, NominationId id) {
    return seen(reader, id).shown();
  }

  @Override
  public List<NominationAct> history(Actor reader, NominationId id) {
    seen(reader, id);
    return nominations.steps(id).stream().map(StepEntry::shown).toList();
  }

  @Override
  public Map<ReportSection, String> report(Actor reader, NominationId id) {
    seen(reader, id);
    return reports.read(id);
  }

  @Override
  public List<DossierReading> readings(Actor reader, NominationId id) {
    seen(reader, id);
    if (!sight.isKeeper(reader)) {
      throw new NotFound("readings", id);
    }
    return nominations.readings(id).stream().map(ReadingEntry::shown).toList();
  }

  @Override
  public Set<NominationStep> steps(Actor reader, NominationId id) {
    return offered.to(reader, seen(reader, id));
  }

  private NominationEntry seen(Actor reader, NominationId id) {
    return sight.seen(reader, nominations.find(id), id);
  }
}
