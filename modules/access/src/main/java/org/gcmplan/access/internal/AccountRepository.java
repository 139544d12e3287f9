package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;

/** Where accounts are kept. */
@Dependent
class AccountRepository {
  @PersistenceContext(unitName = "access")
  EntityManager entities;

  boolean has(UUID id) {
    return find(id).isPresent();
  }

  Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  Account get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("account", id));
  }

  /** For a change of what hangs on the account: two at once, and one is told. */
  Account change(UUID id) {
    var account = get(id);
    entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return account;
  }

  Optional<Account> withUserName(String userName) {
    return entities
        .createQuery("select a from Account a where a.userName = :userName", Account.class)
        .setParameter("userName", userName)
        .getResultStream()
        .findFirst();
  }

  List<Account> all() {
    return entities
        .createQuery("select a from Account a order by a.userName", Account.class)
        .setHint("eclipselink.batch", "a.held")
        .getResultList();
  }

  /** Accounts that ever held the right; whether they do now, they say themselves. */
  List<Account> everHolding(Grant grant) {
    return entities
        .createQuery(
            "select distinct a from Account a join a.held h"
                + " where h.role = :role and h.body = :body",
            Account.class)
        .setParameter("role", grant.role())
        .setParameter("body", grant.body().toString())
        .getResultList();
  }

  /** Bodies for which the role is held at the moment; a closed account holds none. */
  Set<BodyId> bodiesWith(Role role, Instant moment) {
    return entities
        .createQuery(
            "select distinct h.body from HeldRole h where h.role = :role and h.heldFrom <= :moment"
                + " and (h.heldUntil is null or h.heldUntil > :moment)",
            String.class)
        .setParameter("role", role)
        .setParameter("moment", Utc.of(moment))
        .getResultStream()
        .map(BodyId::parse)
        .collect(Collectors.toSet());
  }

  void add(Account account) {
    entities.persist(account);
    entities.persist(new SignInTries(account.id().toString()));
  }

  Optional<MailWishEntry> mailWish(UUID account) {
    return Optional.ofNullable(entities.find(MailWishEntry.class, account));
  }

  List<Account> wantingMail() {
    return entities
        .createQuery(
            "select a from Account a, MailWishEntry w where w.account = a.id and w.wanted = :all"
                + " and a.closedAt is null order by a.userName",
            Account.class)
        .setParameter("all", MailWishEntry.Wanted.ALL)
        .getResultList();
  }

  void add(MailWishEntry entry) {
    entities.persist(entry);
  }

  /** Tries of codes of the second factor, counted apart from those of passwords. */
  SignInTries codeTries(UUID account) {
    return lockedTries(ofCodes(account));
  }

  void countCodeTries(UUID account) {
    if (tries(ofCodes(account)) == null) {
      entities.persist(new SignInTries(ofCodes(account)));
    }
  }

  private static String ofCodes(UUID account) {
    return "c:" + account;
  }

  SignInTries tries(String id) {
    return entities.find(SignInTries.class, id);
  }

  /** Others who want the same row wait until this transaction ends. */
  SignInTries lockedTries(String id) {
    return entities.find(SignInTries.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
