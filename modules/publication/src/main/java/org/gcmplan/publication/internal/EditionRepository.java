package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;

/** Editions are added and read; nothing here changes or removes one. */
@Dependent
class EditionRepository {
  @PersistenceContext(unitName = "publication")
  private EntityManager entities;

  EditionRepository() {}

  EditionRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(EditionRecord edition, List<TaskRecord> tasks) {
    try {
      entities.persist(edition);
      entities.flush();
      tasks.forEach(entities::persist);
      entities.flush();
    } catch (PersistenceException refused) {
      throw EditionConstraints.inWords(refused);
    }
  }

  List<EditionRecord> all() {
    return entities
        .createQuery("select e from EditionRecord e order by e.number desc", EditionRecord.class)
        .getResultList();
  }

  Optional<EditionRecord> newest() {
    return entities
        .createQuery("select e from EditionRecord e order by e.number desc", EditionRecord.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Dates of effect never go back, so the highest number that has begun is the one in force. */
  Optional<EditionRecord> inForceOn(LocalDate day) {
    return entities
        .createQuery(
            "select e from EditionRecord e where e.effectiveOn <= :day order by e.number desc",
            EditionRecord.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  EditionRecord get(EditionNumber number) {
    return Optional.ofNullable(entities.find(EditionRecord.class, number.value()))
        .orElseThrow(() -> new NotFound("edition", number));
  }

  /** The tasks of the edition by number. The order is part of what is sealed. */
  List<TaskRecord> tasks(EditionNumber number) {
    return entities
        .createQuery("select t from TaskRecord t where t.edition = :edition", TaskRecord.class)
        .setParameter("edition", number.value())
        .getResultStream()
        .sorted(TaskRecord.BY_CODE)
        .toList();
  }

  /** The edition whose decision has that number in that year. */
  Optional<EditionRecord> decidedBy(DecisionNumber decision, int year) {
    return entities
        .createQuery(
            "select e from EditionRecord e where e.register = :register"
                + " and e.decidedYear = :year and e.decisionNumber = :number",
            EditionRecord.class)
        .setParameter("register", decision.register())
        .setParameter("year", year)
        .setParameter("number", decision.number())
        .getResultStream()
        .findFirst();
  }
}
