package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.notifications.LetterState;

/** Where letters are kept. */
@Dependent
class Letters {
  /** A sender that has not come back by then has died; somebody else sends its letter. */
  static final Duration LEASE = Duration.ofMinutes(3);

  private static final String DUE =
      "(l.state = :waiting and l.nextTry <= :now or l.state = :sending and l.claimedAt < :lapsed)";

  @PersistenceContext(unitName = "notifications")
  EntityManager entities;

  boolean has(String key) {
    return !entities
        .createQuery("select l.id from LetterEntry l where l.key = :key", UUID.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  void add(LetterEntry entry) {
    entities.persist(entry);
  }

  Optional<LetterEntry> find(UUID id) {
    return Optional.ofNullable(entities.find(LetterEntry.class, id));
  }

  List<UUID> due(Instant now, int most) {
    return entities
        .createQuery(
            "select l.id from LetterEntry l where " + DUE + " order by l.nextTry, l.id", UUID.class)
        .setParameter("waiting", LetterState.WAITING)
        .setParameter("sending", LetterState.SENDING)
        .setParameter("now", LetterEntry.utc(now))
        .setParameter("lapsed", LetterEntry.utc(now.minus(LEASE)))
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Takes a letter for one sender. Of two nodes that try, one changes the row and the other, which
   * waited for it, finds that there is nothing left to change.
   */
  boolean claim(UUID id, UUID sender, Instant now) {
    return entities
            .createQuery(
                "update LetterEntry l set l.state = :sending, l.claim = :sender,"
                    + " l.claimedAt = :now, l.attempts = l.attempts + 1 where l.id = :id and "
                    + DUE)
            .setParameter("id", id)
            .setParameter("sender", sender)
            .setParameter("waiting", LetterState.WAITING)
            .setParameter("sending", LetterState.SENDING)
            .setParameter("now", LetterEntry.utc(now))
            .setParameter("lapsed", LetterEntry.utc(now.minus(LEASE)))
            .executeUpdate()
        == 1;
  }

  List<LetterEntry> page(Optional<LetterState> state, int first, int count) {
    var query =
        entities.createQuery(
            "select l from LetterEntry l"
                + state.map(any -> " where l.state = :state").orElse("")
                + " order by l.writtenAt desc, l.id",
            LetterEntry.class);
    state.ifPresent(wanted -> query.setParameter("state", wanted));
    return query.setFirstResult(first).setMaxResults(count).getResultList();
  }

  /** When the oldest letter that waits was written. */
  Optional<LocalDateTime> oldestWaiting() {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select min(l.writtenAt) from LetterEntry l where l.state = :waiting",
                LocalDateTime.class)
            .setParameter("waiting", LetterState.WAITING)
            .getSingleResult());
  }

  Map<LetterState, Integer> counts() {
    var counts = new EnumMap<LetterState, Integer>(LetterState.class);
    for (LetterState state : LetterState.values()) {
      counts.put(state, 0);
    }
    entities
        .createQuery("select l.state, count(l) from LetterEntry l group by l.state", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((LetterState) row[0], ((Long) row[1]).intValue()));
    return counts;
  }
}
