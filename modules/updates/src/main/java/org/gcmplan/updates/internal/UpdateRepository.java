package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.UpdateId;

/** Where plan updates are kept. */
@Dependent
class UpdateRepository {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  PlanUpdate get(UpdateId id) {
    return found(entities.find(PlanUpdate.class, id.value()), id);
  }

  Optional<PlanUpdate> find(UpdateId id) {
    return Optional.ofNullable(entities.find(PlanUpdate.class, id.value()));
  }

  List<PlanUpdate> all() {
    return entities
        .createQuery("select u from PlanUpdate u order by u.id", PlanUpdate.class)
        .getResultList();
  }

  /**
   * The update for a change. Acts on one update follow one another: whoever comes second waits and
   * then sees what was done, so that twenty bodies may answer at once.
   */
  PlanUpdate getForChange(UpdateId id) {
    try {
      return found(entities.find(PlanUpdate.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    } catch (PessimisticLockException | LockTimeoutException waitedInVain) {
      throw new ChangedMeanwhile("updates.changedMeanwhile");
    }
  }

  void add(PlanUpdate update) {
    entities.persist(update);
  }

  void remove(PlanUpdate update) {
    entities.remove(update);
  }

  /** Writes everything down now, so that a conflict shows before the route moves. */
  void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException overtaken) {
      throw new ChangedMeanwhile("updates.changedMeanwhile");
    }
  }

  private static PlanUpdate found(PlanUpdate update, UpdateId id) {
    return Optional.ofNullable(update).orElseThrow(() -> unknown(id));
  }

  static NotFound unknown(UpdateId id) {
    return new NotFound("plan update", id);
  }
}
