package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** Decisions that awarded. */
@Dependent
class DecisionRepository {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  void add(DecisionRow decision) {
    entities.persist(decision);
    entities.flush();
  }

  DecisionRow get(AwardDecisionId id) {
    return Optional.ofNullable(entities.find(DecisionRow.class, id.value()))
        .orElseThrow(() -> new NotFound("award decision", id));
  }

  Optional<DecisionRow> about(Subject call) {
    return entities
        .createQuery(
            "select d from DecisionRow d where d.callKind = :kind and d.callId = :id",
            DecisionRow.class)
        .setParameter("kind", call.kind())
        .setParameter("id", call.id())
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  List<DecisionRow> all() {
    return entities
        .createQuery(
            "select d from DecisionRow d order by d.decidedOn desc, d.number desc",
            DecisionRow.class)
        .getResultList();
  }
}
