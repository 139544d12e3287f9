package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.internal.DelayedEntry.State;

/** Where orders wait. */
@Dependent
class DelayedEntries {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  void add(DelayedEntry entry) {
    entities.persist(entry);
  }

  Optional<DelayedEntry> find(UUID id) {
    return Optional.ofNullable(entities.find(DelayedEntry.class, id));
  }

  /**
   * Takes the order out of the queue, for whoever comes first: a second node, a second click and
   * somebody who takes it back wait here for the end of the first one's transaction and then find
   * nothing.
   */
  Optional<DelayedEntry> claim(UUID id) {
    Optional<DelayedEntry> claimed =
        Optional.ofNullable(entities.find(DelayedEntry.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(DelayedEntry::isWaiting);
    claimed.ifPresent(entities::remove);
    entities.flush();
    return claimed;
  }

  /** Refuses an act in whose place another one waits, and says whose. */
  void mustBeFree(UpdateId update, String slot) {
    waitingIn(update, slot)
        .ifPresent(
            other -> {
              Problem why = other.asObstacle();
              throw new ChangedMeanwhile(why.key(), why.args().toArray());
            });
  }

  Optional<DelayedEntry> waitingIn(UpdateId update, String slot) {
    return waiting("d.update = :update and d.slot = :slot")
        .setParameter("update", update.value())
        .setParameter("slot", slot)
        .getResultStream()
        .findFirst();
  }

  List<DelayedEntry> on(Collection<UpdateId> updates) {
    return updates.isEmpty()
        ? List.of()
        : waiting("d.update in :updates")
            .setParameter("updates", updates.stream().map(UpdateId::value).toList())
            .getResultList();
  }

  List<DelayedEntry> of(UUID account, State state) {
    return query("d.state = :state and d.account = :account")
        .setParameter("state", state)
        .setParameter("account", account)
        .getResultList();
  }

  /** Ids only: what is claimed is read under the lock, and never before. */
  List<UUID> batch(UUID account, UUID batch) {
    return entities
        .createQuery(
            "select d.id from DelayedEntry d where d.state = :state and d.account = :account"
                + " and d.batch = :batch order by d.due, d.id",
            UUID.class)
        .setParameter("state", State.WAITING)
        .setParameter("account", account)
        .setParameter("batch", batch)
        .getResultList();
  }

  List<UUID> dueAt(Instant moment, int most) {
    return waiting("d.due <= :moment")
        .setParameter("moment", UtcMoment.of(moment))
        .setMaxResults(most)
        .getResultStream()
        .map(DelayedEntry::id)
        .toList();
  }

  void remove(DelayedEntry entry) {
    entities.remove(entry);
  }

  private TypedQuery<DelayedEntry> waiting(String condition) {
    return query("d.state = :state and " + condition).setParameter("state", State.WAITING);
  }

  private TypedQuery<DelayedEntry> query(String condition) {
    return entities.createQuery(
        "select d from DelayedEntry d where " + condition + " order by d.due, d.id",
        DelayedEntry.class);
  }
}
