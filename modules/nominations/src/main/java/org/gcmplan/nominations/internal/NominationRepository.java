package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;

/** Nominations and what belongs to them. */
@Dependent
class NominationRepository {
  @PersistenceContext(unitName = "nominations")
  EntityManager entities;

  void add(Object entry) {
    entities.persist(entry);
  }

  void remove(Object entry) {
    entities.remove(entry);
  }

  void flush() {
    entities.flush();
  }

  Optional<NominationEntry> find(NominationId id) {
    return Optional.ofNullable(entities.find(NominationEntry.class, id.value()));
  }

  NominationEntry get(NominationId id) {
    return find(id).orElseThrow(() -> new NotFound("nomination", id));
  }

  /** One after the other: who comes second sees what the first has done. */
  void lock(NominationEntry nomination) {
    entities.flush();
    entities.lock(nomination, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(nomination);
  }

  List<NominationEntry> all() {
    return entities
        .createQuery(
            "select n from NominationEntry n order by n.begunAt desc, n.number desc",
            NominationEntry.class)
        .getResultList();
  }

  List<NominationEntry> under(CallId call) {
    return entities
        .createQuery(
            "select n from NominationEntry n where n.call = :call order by n.begunAt, n.number",
            NominationEntry.class)
        .setParameter("call", call.value())
        .getResultList();
  }

  /** Where nominations under a call stand; each state once. */
  Set<NominationState> statesUnder(CallId call) {
    return Set.copyOf(
        entities
            .createQuery(
                "select distinct n.state from NominationEntry n where n.call = :call",
                NominationState.class)
            .setParameter("call", call.value())
            .getResultList());
  }

  List<NominationEntry> at(NominationState state) {
    return entities
        .createQuery(
            "select n from NominationEntry n where n.state = :state order by n.number",
            NominationEntry.class)
        .setParameter("state", state)
        .getResultList();
  }

  List<NominationEntry> of(BodyId proposing) {
    return entities
        .createQuery(
            "select n from NominationEntry n where n.proposing = :body"
                + " order by n.begunAt desc, n.number desc",
            NominationEntry.class)
        .setParameter("body", proposing.toString())
        .getResultList();
  }

  List<StepEntry> steps(NominationId id) {
    return belonging("StepEntry", "turn", StepEntry.class, id);
  }

  List<ReportTextEntry> report(NominationId id) {
    return belonging("ReportTextEntry", "section", ReportTextEntry.class, id);
  }

  List<JustificationEntry> justifications(NominationId id) {
    return belonging("JustificationEntry", "saidOn", JustificationEntry.class, id);
  }

  List<DossierFileEntry> files(NominationId id) {
    return belonging("DossierFileEntry", "part", DossierFileEntry.class, id);
  }

  List<ReadingEntry> readings(NominationId id) {
    return belonging("ReadingEntry", "readAt", ReadingEntry.class, id);
  }

  List<ClearanceEntry> clearances(NominationId id) {
    return belonging("ClearanceEntry", "askedOn", ClearanceEntry.class, id);
  }

  Optional<DestructionEntry> destruction(NominationId id) {
    return Optional.ofNullable(entities.find(DestructionEntry.class, id.value()));
  }

  Optional<ClearanceEntry> clearance(ClearanceId id) {
    return Optional.ofNullable(entities.find(ClearanceEntry.class, id.value()));
  }

  /** Those that nobody has answered. */
  List<ClearanceEntry> unanswered() {
    return entities
        .createQuery(
            "select c from ClearanceEntry c where c.answer is null order by c.dueOn, c.id",
            ClearanceEntry.class)
        .getResultList();
  }

  private <T> List<T> belonging(String name, String order, Class<T> type, NominationId id) {
    return entities
        .createQuery(
            "select e from " + name + " e where e.nomination = :nomination order by e." + order,
            type)
        .setParameter("nomination", id.value())
        .getResultList();
  }
}
