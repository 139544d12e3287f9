package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watch;

/** Where it is kept who watches what. */
@Dependent
class WatchedThings {
  private static final Comparator<WatchEntry> NEWS_FIRST =
      Comparator.comparing((WatchEntry entry) -> latest(entry.shown()), Comparator.reverseOrder())
          .thenComparing(entry -> entry.shown().subject().id());

  @PersistenceContext(unitName = "notifications")
  EntityManager entities;

  void add(WatchEntry entry) {
    entities.persist(entry);
  }

  void remove(WatchEntry entry) {
    entities.remove(entry);
  }

  Optional<WatchEntry> find(UUID account, Subject subject) {
    return Optional.ofNullable(
        entities.find(WatchEntry.class, new WatchKey(account, subject.kind(), subject.id())));
  }

  List<WatchEntry> of(UUID account) {
    return entities
        .createQuery("select w from WatchEntry w where w.account = :account", WatchEntry.class)
        .setParameter("account", account)
        .getResultStream()
        .sorted(NEWS_FIRST)
        .toList();
  }

  List<WatchEntry> on(Subject subject) {
    return entities
        .createQuery(
            "select w from WatchEntry w where w.kind = :kind and w.subject = :subject"
                + " order by w.account",
            WatchEntry.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.id())
        .getResultList();
  }

  private static Instant latest(Watch watch) {
    return watch.newsAt().orElse(watch.since());
  }
}
