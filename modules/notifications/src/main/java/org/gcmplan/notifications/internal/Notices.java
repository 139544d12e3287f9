package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.notifications.MailChoice;

/** Where choices are kept, and what waits for digests. */
@Dependent
class Notices {
  @PersistenceContext(unitName = "notifications")
  EntityManager entities;

  MailChoice choice(UUID account) {
    MailChoiceEntry entry = entities.find(MailChoiceEntry.class, account);
    return entry == null ? MailChoice.EVERYTHING_AT_ONCE : entry.choice();
  }

  void keep(UUID account, MailChoice choice) {
    MailChoiceEntry entry = entities.find(MailChoiceEntry.class, account);
    if (entry == null) {
      entry = new MailChoiceEntry(account);
      entry.change(choice);
      entities.persist(entry);
    } else {
      entry.change(choice);
    }
  }

  boolean has(String key) {
    return !entities
        .createQuery("select n.id from NoticeEntry n where n.key = :key", UUID.class)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  void add(NoticeEntry entry) {
    entities.persist(entry);
  }

  /** Who has something waiting, and since when. */
  Map<UUID, Instant> waiting() {
    Map<UUID, Instant> waiting = new LinkedHashMap<>();
    entities
        .createQuery(
            "select n.account, min(n.writtenAt) from NoticeEntry n where n.state = :waiting"
                + " group by n.account",
            Object[].class)
        .setParameter("waiting", NoticeEntry.State.WAITING)
        .getResultList()
        .forEach(
            row -> waiting.put((UUID) row[0], ((LocalDateTime) row[1]).toInstant(ZoneOffset.UTC)));
    return waiting;
  }

  /**
   * Takes what was written up to that moment for one letter. Of two nodes that try, one changes the
   * rows and the other, which waited for them, finds nothing left.
   */
  List<NoticeEntry> take(UUID account, Instant until, String letter) {
    entities.flush();
    entities
        .createQuery(
            "update NoticeEntry n set n.state = :taken, n.toldIn = :letter"
                + " where n.account = :account and n.state = :waiting and n.writtenAt <= :until")
        .setParameter("taken", NoticeEntry.State.TAKEN)
        .setParameter("waiting", NoticeEntry.State.WAITING)
        .setParameter("letter", letter)
        .setParameter("account", account)
        .setParameter("until", LetterEntry.utc(until))
        .executeUpdate();
    return entities
        .createQuery(
            "select n from NoticeEntry n where n.toldIn = :letter order by n.writtenAt, n.id",
            NoticeEntry.class)
        .setParameter("letter", letter)
        .getResultList();
  }
}
