package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

@Dependent
class TaskRepository {
  private static final String IN_EDITION =
      "select t.code, f.field, f.vi, f.en from TaskVersion t join t.fields f"
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

  /** One query for a whole plan, of values only: fields as objects would cost one for each task. */
  List<TaskContent> in(EditionNumber edition) {
    return contents(reading(IN_EDITION, edition).getResultList());
  }

  Optional<TaskContent> in(EditionNumber edition, TaskCode code) {
    TypedQuery<Object[]> query = reading(IN_EDITION + " and t.code = :code", edition);
    return contents(query.setParameter("code", code.value()).getResultList()).stream().findFirst();
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

  private TypedQuery<Object[]> reading(String query, EditionNumber edition) {
    return entities.createQuery(query, Object[].class).setParameter("edition", edition.value());
  }

  private static List<TaskContent> contents(List<Object[]> rows) {
    Map<String, Map<TaskField, FieldValue>> tasks = new HashMap<>();
    for (Object[] row : rows) {
      tasks
          .computeIfAbsent((String) row[0], code -> new EnumMap<>(TaskField.class))
          .put((TaskField) row[1], new FieldValue((String) row[2], (String) row[3]));
    }
    return tasks.entrySet().stream()
        .map(task -> new TaskContent(new TaskCode(task.getKey()), task.getValue()))
        .sorted(Comparator.comparing(TaskContent::code))
        .toList();
  }
}
