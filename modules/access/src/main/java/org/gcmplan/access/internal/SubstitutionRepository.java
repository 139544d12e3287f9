package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.SubstitutionState;
import org.gcmplan.kernel.NotFound;

/** Where substitutions are kept. */
@Dependent
class SubstitutionRepository {
  @PersistenceContext(unitName = "access")
  EntityManager entities;

  void add(SubstitutionEntry substitution) {
    entities.persist(substitution);
  }

  SubstitutionEntry get(UUID id) {
    return Optional.ofNullable(entities.find(SubstitutionEntry.class, id))
        .orElseThrow(() -> new NotFound("substitution", id));
  }

  List<SubstitutionEntry> all() {
    return entities
        .createQuery(
            "select s from SubstitutionEntry s order by s.arrangedAt desc", SubstitutionEntry.class)
        .getResultList();
  }

  /** Those that name the account as principal or substitute, the latest first. */
  List<SubstitutionEntry> naming(UUID account) {
    return entities
        .createQuery(
            "select s from SubstitutionEntry s where s.principal = :account"
                + " or s.substitute = :account order by s.arrangedAt desc",
            SubstitutionEntry.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** Those in which the account is to act, today or later, the longest arranged first. */
  List<SubstitutionEntry> aliveFor(UUID substitute, LocalDate today) {
    return entities
        .createQuery(
            "select s from SubstitutionEntry s where s.substitute = :substitute"
                + " and s.lastDay >= :today order by s.arrangedAt, s.id",
            SubstitutionEntry.class)
        .setParameter("substitute", substitute)
        .setParameter("today", today)
        .getResultStream()
        .filter(entry -> entry.state(today).isAlive())
        .toList();
  }

  /** Those in which the account acts today. */
  List<SubstitutionEntry> inEffectFor(UUID substitute, LocalDate today) {
    return aliveFor(substitute, today).stream()
        .filter(entry -> entry.state(today) == SubstitutionState.IN_EFFECT)
        .toList();
  }

  /** Those in which somebody acts today for the account. */
  List<SubstitutionEntry> inEffectOf(UUID principal, LocalDate today) {
    return naming(principal).stream()
        .filter(entry -> entry.principal().equals(principal))
        .filter(entry -> entry.state(today) == SubstitutionState.IN_EFFECT)
        .toList();
  }
}
