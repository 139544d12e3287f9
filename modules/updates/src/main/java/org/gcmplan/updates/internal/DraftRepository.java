package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;

/** Where opinions lie that have not left their house. */
@Dependent
class DraftRepository {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  /** The body's draft in the present round. */
  Optional<DraftedOpinion> of(PlanUpdate update, BodyId body) {
    return entities
        .createQuery(
            "select d from DraftedOpinion d"
                + " where d.update = :update and d.round = :round and d.body = :body",
            DraftedOpinion.class)
        .setParameter("update", update.id().value())
        .setParameter("round", update.opinions().roundCount())
        .setParameter("body", body.toString())
        .getResultStream()
        .findFirst();
  }

  DraftedOpinion toSign(PlanUpdate update, BodyId body) {
    return of(update, body).orElseThrow(() -> new BusinessRuleViolation("updates.nothingToSign"));
  }

  void add(DraftedOpinion draft) {
    entities.persist(draft);
  }
}
