package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.workflow.RuleTableName;
import org.gcmplan.workflow.internal.RuleTableEntry.Standing;

/** Where the versions of the tables of rules are kept. */
@Dependent
class RuleTableRepository {
  @PersistenceContext(unitName = "workflow")
  private EntityManager entities;

  RuleTableRepository() {}

  RuleTableRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(RuleTableEntry entry) {
    entities.persist(entry);
  }

  RuleTableEntry get(UUID id) {
    return Optional.ofNullable(entities.find(RuleTableEntry.class, id))
        .orElseThrow(() -> new NotFound("rule table", id));
  }

  /** For a change; of two at once, the second waits and sees what the first did. */
  RuleTableEntry getForChange(UUID id) {
    return Optional.ofNullable(
            entities.find(RuleTableEntry.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("rule table", id));
  }

  /** Every version, table by table, the newest first. */
  List<RuleTableEntry> all() {
    return entities
        .createQuery(
            "select t from RuleTableEntry t order by t.name, t.validFrom desc, t.number desc",
            RuleTableEntry.class)
        .getResultList();
  }

  /** The version that counts for what is handed in on that day. */
  Optional<RuleTableEntry> inForce(RuleTableName name, LocalDate day) {
    return entities
        .createQuery(
            "select t from RuleTableEntry t where t.name = :name and t.standing = :adopted"
                + " and t.validFrom <= :day order by t.validFrom desc, t.number desc",
            RuleTableEntry.class)
        .setParameter("name", name)
        .setParameter("adopted", Standing.ADOPTED)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  int lastNumber(RuleTableName name) {
    return entities
        .createQuery(
            "select t from RuleTableEntry t where t.name = :name order by t.number desc",
            RuleTableEntry.class)
        .setParameter("name", name)
        .setMaxResults(1)
        .getResultStream()
        .mapToInt(RuleTableEntry::number)
        .findFirst()
        .orElse(0);
  }

  boolean isThere(RuleTableName name, LocalDate validFrom, String hash) {
    return entities
        .createQuery(
            "select t from RuleTableEntry t where t.name = :name and t.validFrom = :day"
                + " and t.hash = :hash",
            RuleTableEntry.class)
        .setParameter("name", name)
        .setParameter("day", validFrom)
        .setParameter("hash", hash)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .isPresent();
  }
}
