package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where calendar feeds are kept. */
@Dependent
class Feeds {
  @PersistenceContext(unitName = "notifications")
  EntityManager entities;

  void add(FeedEntry entry) {
    entities.persist(entry);
  }

  Optional<FeedEntry> find(UUID id) {
    return Optional.ofNullable(entities.find(FeedEntry.class, id));
  }

  List<FeedEntry> of(UUID account) {
    return entities
        .createQuery(
            "select f from FeedEntry f where f.account = :account and f.revokedAt is null"
                + " order by f.createdAt, f.id",
            FeedEntry.class)
        .setParameter("account", account)
        .getResultList();
  }

  Optional<FeedEntry> withSecret(String hash) {
    return entities
        .createQuery(
            "select f from FeedEntry f where f.secretHash = :hash and f.revokedAt is null",
            FeedEntry.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }
}
