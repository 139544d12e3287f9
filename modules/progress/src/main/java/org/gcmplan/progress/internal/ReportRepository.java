package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;

/** Reports and what lies behind them. */
@Dependent
class ReportRepository {
  private static final String NEWEST = " order by r.periodUntil desc, r.dispatch.day desc, r.id";

  @PersistenceContext(unitName = "progress")
  private EntityManager entities;

  ReportRepository() {}

  ReportRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entry) {
    entities.persist(entry);
  }

  /** Writes what is pending, so that versions are those of the database. */
  void flush() {
    entities.flush();
  }

  Optional<ReportEntry> find(ReportId id) {
    return Optional.ofNullable(entities.find(ReportEntry.class, id.value()));
  }

  ReportEntry get(ReportId id) {
    return find(id).orElseThrow(() -> new NotFound("progress report", id));
  }

  boolean knows(String number) {
    return !entities
        .createQuery("select r.id from ReportEntry r where r.dispatch.number = :number", UUID.class)
        .setParameter("number", number)
        .getResultList()
        .isEmpty();
  }

  Optional<ReportEntry> on(DutyId duty, OccurrenceId occurrence) {
    return entities
        .createQuery(
            "select r from ReportEntry r where r.duty = :duty and r.occurrence = :occurrence",
            ReportEntry.class)
        .setParameter("duty", duty.value())
        .setParameter("occurrence", occurrence.value())
        .getResultStream()
        .findFirst();
  }

  List<ReportEntry> of(Collection<DutyId> duties) {
    if (duties.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select r from ReportEntry r where r.duty in :duties", ReportEntry.class)
        .setParameter("duties", duties.stream().map(DutyId::value).toList())
        .getResultList();
  }

  List<ReportEntry> on(AssignmentId assignment) {
    return listed("r.assignment = :wanted", assignment.value());
  }

  List<ReportEntry> on(TaskCode task) {
    return listed("r.task = :wanted", task.value());
  }

  List<ReportEntry> of(BodyId body) {
    return listed("r.body = :wanted", body.toString());
  }

  /** How many were confirmed in the name of a body. */
  long sentBy(BodyId body) {
    return entities
        .createQuery(
            "select count(r) from ReportEntry r where r.body = :body and r.state = :confirmed",
            Long.class)
        .setParameter("body", body.toString())
        .setParameter("confirmed", ReportState.CONFIRMED)
        .getSingleResult();
  }

  /** When a report was last sent in the name of a body, or decided in it. */
  Optional<LocalDate> lastActOf(BodyId body) {
    return Stream.of(
            "select max(r.dispatch.day) from ReportEntry r where r.body = :body",
            "select max(r.decided.day) from ReportEntry r where r.reviewer = :body")
        .map(
            query ->
                entities
                    .createQuery(query, LocalDate.class)
                    .setParameter("body", body.toString())
                    .getSingleResult())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private List<ReportEntry> listed(String condition, Object wanted) {
    return entities
        .createQuery("select r from ReportEntry r where " + condition + NEWEST, ReportEntry.class)
        .setParameter("wanted", wanted)
        .getResultList();
  }

  EvidenceEntry evidence(AttachmentId id) {
    return Optional.ofNullable(entities.find(EvidenceEntry.class, id.value()))
        .orElseThrow(() -> new NotFound("evidence", id));
  }

  List<EvidenceEntry> evidence(ReportId report) {
    return entities
        .createQuery(
            "select e from EvidenceEntry e where e.report = :report and e.removed = 0",
            EvidenceEntry.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  /** Other reports that rest on the same bytes. */
  List<ReportEntry> alsoRestingOn(String sha256, ReportId report) {
    return entities
        .createQuery(
            "select r from ReportEntry r where r.id <> :report and r.id in"
                + " (select e.report from EvidenceEntry e"
                + " where e.sha256 = :bytes and e.removed = 0)"
                + NEWEST,
            ReportEntry.class)
        .setParameter("report", report.value())
        .setParameter("bytes", sha256)
        .getResultList();
  }
}
