package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where second factors and recovery codes are kept. */
@Dependent
class SecondFactorRepository {
  @PersistenceContext(unitName = "access")
  EntityManager entities;

  Optional<SecondFactorEntry> find(UUID account) {
    return Optional.ofNullable(entities.find(SecondFactorEntry.class, account));
  }

  /** Others who check a code of the same account wait: no code counts twice. */
  Optional<SecondFactorEntry> inUseLocked(UUID account) {
    return Optional.ofNullable(
            entities.find(SecondFactorEntry.class, account, LockModeType.PESSIMISTIC_WRITE))
        .filter(SecondFactorEntry::isInUse);
  }

  boolean isInUse(UUID account) {
    return find(account).filter(SecondFactorEntry::isInUse).isPresent();
  }

  List<UUID> allInUse() {
    return entities
        .createQuery(
            "select f.account from SecondFactorEntry f where f.confirmedAt is not null", UUID.class)
        .getResultList();
  }

  void add(SecondFactorEntry factor) {
    entities.persist(factor);
  }

  void add(RecoveryCodeEntry code) {
    entities.persist(code);
  }

  List<RecoveryCodeEntry> codes(UUID account) {
    return entities
        .createQuery(
            "select c from RecoveryCodeEntry c where c.account = :account", RecoveryCodeEntry.class)
        .setParameter("account", account)
        .getResultList();
  }

  void remove(SecondFactorEntry factor) {
    codes(factor.account()).forEach(entities::remove);
    entities.remove(factor);
  }
}
