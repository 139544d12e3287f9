package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportState;
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
    return duties("d.round = :wanted", round.value());
  }

  /** Of a body, in every round. */
  List<DutyEntry> duties(BodyId body) {
    return duties("d.body = :wanted", body.toString());
  }

  Optional<DutyEntry> duty(RoundId round, BodyId body) {
    return duties(body).stream().filter(duty -> duty.round().equals(round)).findFirst();
  }

  /** That ask for reports on the assignment, in whatever round. */
  List<DutyEntry> asking(AssignmentId assignment) {
    return duties(
        "d.id in (select p.duty from DutyPartEntry p where p.assignment = :wanted)",
        assignment.value());
  }

  /** Of which the body is to look at a report, now or once it is sent. */
  List<DutyEntry> reviewed(BodyId reviewer) {
    return underWay(
        " and d.id in (select p.duty from DutyPartEntry p where p.reviewer = :reviewer)",
        Map.of("reviewer", reviewer.toString()));
  }

  /** With their parts, in one query. */
  private List<DutyEntry> duties(String condition, Object wanted) {
    return entities
        .createQuery(
            "select distinct d from DutyEntry d left join fetch d.parts"
                + " where d.state <> :passed and "
                + condition,
            DutyEntry.class)
        .setParameter("passed", DutyEntry.State.PASSED)
        .setParameter("wanted", wanted)
        .getResultList();
  }

  /** Those that are owed, and those of which a report is with its reviewer or was sent back. */
  List<DutyEntry> underWay() {
    return underWay("", Map.of());
  }

  private List<DutyEntry> underWay(String condition, Map<String, Object> parameters) {
    var query =
        entities
            .createQuery(
                "select distinct d from DutyEntry d left join fetch d.parts where (d.state = :owed"
                    + " or exists (select r.id from ReportEntry r where r.duty = d.id"
                    + " and r.state in :open))"
                    + condition,
                DutyEntry.class)
            .setParameter("owed", DutyEntry.State.OWED)
            .setParameter("open", List.of(ReportState.SENT, ReportState.SENT_BACK));
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** How the duties of each round stand; rounds without any are not in it. */
  Map<RoundId, RoundCounts> counts() {
    Map<RoundId, RoundCounts> counts = new HashMap<>();
    for (Object[] row :
        entities
            .createQuery(
                "select d.round, d.state, count(d), sum(d.late) from DutyEntry d"
                    + " where d.state <> :passed group by d.round, d.state",
                Object[].class)
            .setParameter("passed", DutyEntry.State.PASSED)
            .getResultList()) {
      counts.merge(new RoundId((UUID) row[0]), counted(row), RoundCounts::plus);
    }
    return counts;
  }

  private static RoundCounts counted(Object[] row) {
    int bodies = ((Number) row[2]).intValue();
    boolean complete = row[1] == DutyEntry.State.COMPLETE;
    return new RoundCounts(bodies, complete ? bodies : 0, ((Number) row[3]).intValue());
  }
}
