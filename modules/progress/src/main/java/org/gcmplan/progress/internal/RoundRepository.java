package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.RoundCounts;
import org.gcmplan.progress.RoundId;

/** Regimes, rounds and duties. */
@Dependent
class RoundRepository {
  @PersistenceContext(unitName = "progress")
  private EntityManager entities;

  RoundRepository() {}

  RoundRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entry) {
    entities.persist(entry);
  }

  void flush() {
    entities.flush();
  }

  Optional<RegimeEntry> regime(RegimeId id) {
    return Optional.ofNullable(entities.find(RegimeEntry.class, id.value()));
  }

  List<ReportingRegime> regimes() {
    return entities
        .createQuery("select r from RegimeEntry r order by r.validFrom, r.code", RegimeEntry.class)
        .getResultStream()
        .map(RegimeEntry::shown)
        .toList();
  }

  RoundEntry round(RoundId id) {
    return find(id).orElseThrow(() -> new NotFound("reporting round", id));
  }

  Optional<RoundEntry> find(RoundId id) {
    return Optional.ofNullable(entities.find(RoundEntry.class, id.value()));
  }

  List<RoundEntry> rounds() {
    return entities
        .createQuery(
            "select r from RoundEntry r order by r.openedOn desc, r.due desc", RoundEntry.class)
        .getResultList();
  }

  boolean exists(RegimeId regime, ReportPeriod period) {
    return !entities
        .createQuery(
            "select r.id from RoundEntry r where r.regime = :regime and r.periodFrom = :first",
            UUID.class)
        .setParameter("regime", regime.value())
        .setParameter("first", period.from())
        .getResultList()
        .isEmpty();
  }

  DutyEntry duty(DutyId id) {
    return find(id).orElseThrow(() -> new NotFound("reporting duty", id));
  }

  Optional<DutyEntry> find(DutyId id) {
    return Optional.ofNullable(entities.find(DutyEntry.class, id.value()));
  }

  List<DutyEntry> duties(RoundId round) {
    return entities
        .createQuery("select d from DutyEntry d where d.round = :round", DutyEntry.class)
        .setParameter("round", round.value())
        .getResultList();
  }

  /** Of a body, in every round. */
  List<DutyEntry> duties(BodyId body) {
    return entities
        .createQuery("select d from DutyEntry d where d.body = :body", DutyEntry.class)
        .setParameter("body", body.toString())
        .getResultList();
  }

  List<DutyEntry> all() {
    return entities.createQuery("select d from DutyEntry d", DutyEntry.class).getResultList();
  }

  /** The duties that ask for a report on it. */
  List<DutyEntry> asking(OccurrenceId occurrence) {
    return entities
        .createQuery(
            "select d from DutyEntry d join d.parts p where p.occurrence = :occurrence",
            DutyEntry.class)
        .setParameter("occurrence", occurrence.value())
        .getResultList();
  }

  RoundCounts counts(RoundId round) {
    List<DutyEntry> all = duties(round);
    long complete = all.stream().filter(DutyEntry::isComplete).count();
    long late = all.stream().filter(DutyEntry::isLate).count();
    return new RoundCounts(all.size(), (int) complete, (int) late);
  }
}
