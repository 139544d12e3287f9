package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.UpdateId;

/** Where remarks are kept. */
@Dependent
class RemarkRepository {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  /** In the order of their numbers. */
  List<RemarkEntry> of(UpdateId update) {
    return entities
        .createQuery(
            "select r from RemarkEntry r where r.update = :update order by r.number",
            RemarkEntry.class)
        .setParameter("update", update.value())
        .getResultList();
  }

  List<RemarkEntry> inRound(PlanUpdate update) {
    int round = update.opinions().roundCount();
    return of(update.id()).stream().filter(remark -> remark.round() == round).toList();
  }

  List<RemarkEntry> ofBody(PlanUpdate update, BodyId body) {
    return inRound(update).stream().filter(remark -> remark.body().equals(body)).toList();
  }

  RemarkEntry get(UpdateId update, int number) {
    return of(update).stream()
        .filter(remark -> remark.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("remark", number));
  }

  void add(RemarkEntry remark) {
    entities.persist(remark);
  }
}
