package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCode;

@ApplicationScoped
class TaskRepository {
  private static final String IN_EDITION =
      "select distinct t from TaskVersion t left join fetch t.fields"
          + " where t.fromEdition <= :edition and (t.toEdition is null or t.toEdition >= :edition)";

  @PersistenceContext(unitName = "tasks")
  EntityManager entities;

  Optional<EditionNumber> latest() {
    return entities
        .createQuery("select e.number from EditionInForce e order by e.number desc", Integer.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(EditionNumber::new);
  }

  List<TaskVersion> in(EditionNumber edition) {
    return reading(IN_EDITION, edition).getResultList();
  }

  Optional<TaskVersion> in(EditionNumber edition, TaskCode code) {
    return reading(IN_EDITION + " and t.code = :code", edition)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  /** The version that stands at present, to be changed. */
  Optional<TaskVersion> standing(TaskCode code) {
    return entities
        .createQuery(
            "select t from TaskVersion t where t.code = :code and t.toEdition is null",
            TaskVersion.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  void add(TaskVersion task) {
    entities.persist(task);
  }

  /** Stands in the table at once: tasks refer to it, and a second of its number must fail. */
  void add(EditionInForce edition) {
    entities.persist(edition);
    entities.flush();
  }

  /** Fields that are joined into the persistence context would make a later flush fail. */
  private TypedQuery<TaskVersion> reading(String query, EditionNumber edition) {
    return entities
        .createQuery(query, TaskVersion.class)
        .setParameter("edition", edition.value())
        .setHint("eclipselink.read-only", "true");
  }
}
