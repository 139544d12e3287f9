package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;

/** Requests for later due days. */
@Dependent
class ExtensionRepository {
  @PersistenceContext(unitName = "assignments")
  EntityManager entities;

  void add(ExtensionEntry request) {
    entities.persist(request);
  }

  Optional<ExtensionEntry> find(ExtensionId id) {
    return Optional.ofNullable(entities.find(ExtensionEntry.class, id.value()));
  }

  ExtensionEntry get(ExtensionId id) {
    return find(id).orElseThrow(() -> new NotFound("extension", id));
  }

  List<ExtensionEntry> of(UUID occurrence) {
    return query("e.occurrenceId = :occurrence")
        .setParameter("occurrence", occurrence)
        .getResultList();
  }

  List<ExtensionEntry> ofAssignment(UUID assignment) {
    return query("e.assignmentId = :assignment")
        .setParameter("assignment", assignment)
        .getResultList();
  }

  List<ExtensionEntry> open() {
    return query("e.outcome = :open").setParameter("open", Outcome.OPEN).getResultList();
  }

  List<ExtensionEntry> toDecide(BodyId assigner) {
    return entities
        .createQuery(
            "select e from ExtensionEntry e, AssignmentEntry a where e.assignmentId = a.id"
                + " and e.outcome = :open and a.assignedById = :assigner order by e.askedOn",
            ExtensionEntry.class)
        .setParameter("open", Outcome.OPEN)
        .setParameter("assigner", assigner.id())
        .getResultList();
  }

  private TypedQuery<ExtensionEntry> query(String condition) {
    return entities.createQuery(
        "select e from ExtensionEntry e where " + condition + " order by e.askedOn, e.turn",
        ExtensionEntry.class);
  }
}
