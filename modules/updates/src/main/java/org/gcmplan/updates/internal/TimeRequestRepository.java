package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/** Where requests for more time are kept. */
@Dependent
class TimeRequestRepository {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  /** The newest first. */
  List<TimeRequestLine> of(PlanUpdate update) {
    return entities
        .createQuery(
            "select t from TimeRequestLine t where t.update = :update order by t.at desc",
            TimeRequestLine.class)
        .setParameter("update", update.id().value())
        .getResultList();
  }

  /** Those that wait for a decision, of bodies that have not answered meanwhile. */
  List<TimeRequestLine> waiting(PlanUpdate update) {
    return update.opinions().latest().stream()
        .flatMap(round -> round.bodies().stream().filter(round::isSilentSoFar))
        .flatMap(body -> openFor(update, body).stream())
        .toList();
  }

  Optional<TimeRequestLine> openFor(PlanUpdate update, BodyId body) {
    int round = update.opinions().roundCount();
    return of(update).stream().filter(line -> line.isOpenFor(body, round)).findFirst();
  }

  void add(TimeRequestLine request) {
    entities.persist(request);
  }
}
