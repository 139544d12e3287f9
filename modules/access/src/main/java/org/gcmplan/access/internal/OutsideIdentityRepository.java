package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where outside identities are kept. */
@Dependent
class OutsideIdentityRepository {
  @PersistenceContext(unitName = "access")
  EntityManager entities;

  Optional<OutsideIdentityEntry> find(String issuer, String subject) {
    return entities
        .createQuery(
            "select i from OutsideIdentityEntry i where i.issuer = :issuer"
                + " and i.subject = :subject",
            OutsideIdentityEntry.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  List<OutsideIdentityEntry> of(UUID account, String issuer) {
    return entities
        .createQuery(
            "select i from OutsideIdentityEntry i where i.account = :account"
                + " and i.issuer = :issuer order by i.subject",
            OutsideIdentityEntry.class)
        .setParameter("account", account)
        .setParameter("issuer", issuer)
        .getResultList();
  }

  Optional<Account> withAddress(String email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  void add(OutsideIdentityEntry identity) {
    entities.persist(identity);
  }

  void remove(OutsideIdentityEntry identity) {
    entities.remove(identity);
  }
}
