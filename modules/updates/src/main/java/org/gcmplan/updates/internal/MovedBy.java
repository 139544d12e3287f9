package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.MovedChange;

/** Names the published updates that moved what another one changes. */
@Dependent
class MovedBy {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  /** The same with the numbers of the updates that were published since the edition. */
  MovedChange named(MovedChange moved, EditionNumber since) {
    var numbers =
        entities
            .createQuery(
                "select distinct u.reference from PlanUpdate u join u.changes c"
                    + " where u.edition > :since and c.task = :task"
                    + moved
                        .change()
                        .field()
                        .map(any -> " and (c.field = :field or c.field is null)")
                        .orElse("")
                    + " order by u.reference",
                String.class)
            .setParameter("since", since.value())
            .setParameter("task", moved.change().task().value());
    moved.change().field().ifPresent(field -> numbers.setParameter("field", field));
    return new MovedChange(
        moved.change(), moved.theirs(), moved.movement(), numbers.getResultList());
  }
}
