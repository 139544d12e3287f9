package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateStatus;

/** The updates on which a body has something open, and the papers that lie with it. */
@Dependent
class WorkInHouse {
  private static final List<UpdateStatus> ENDED =
      List.of(UpdateStatus.PUBLISHED, UpdateStatus.REFUSED, UpdateStatus.WITHDRAWN);

  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  /** Its own, and those on which it still owes an opinion, by number. */
  List<PlanUpdate> openOf(BodyId body) {
    return entities
        .createQuery(
            "select u from PlanUpdate u where u.standing.status not in :ended"
                + " and (u.draftedBy = :body or exists (select l.id from OpinionLine l"
                + " where l.round.update = u and l.body = :body))"
                + " order by u.reference",
            PlanUpdate.class)
        .setParameter("ended", ENDED)
        .setParameter("body", body.toString())
        .getResultStream()
        .filter(update -> concerns(update, body))
        .toList();
  }

  /** When people last did something in its name; what the application wrote does not count. */
  Optional<LocalDateTime> lastActOf(BodyId body) {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select max(h.at) from HistoryLine h where h.body = :body and h.account <> :system",
                LocalDateTime.class)
            .setParameter("body", body.toString())
            .setParameter("system", Actor.SYSTEM.account())
            .getSingleResult());
  }

  /** Its unsent opinion and its requests for more time go along. */
  void passPapers(PlanUpdate update, BodyId from, BodyId to) {
    for (String paper : List.of("DraftedOpinion", "TimeRequestLine")) {
      entities
          .createQuery(
              "update "
                  + paper
                  + " p set p.body = :to"
                  + " where p.update = :update and p.round = :round and p.body = :from")
          .setParameter("to", to.toString())
          .setParameter("update", update.id().value())
          .setParameter("round", update.opinions().roundCount())
          .setParameter("from", from.toString())
          .executeUpdate();
    }
  }

  private static boolean concerns(PlanUpdate update, BodyId body) {
    return update.draftedBy().equals(body)
        || (update.course().status() == UpdateStatus.IN_REVIEW
            && update.opinions().isSilentSoFar(body));
  }
}
