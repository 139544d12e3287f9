package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateId;

/** Where private notes are kept; asked for those of named bodies only. */
@Dependent
class NoteRepository {
  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  /** The newest first. */
  List<NoteLine> of(UpdateId update, Set<BodyId> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select n from NoteLine n where n.update = :update and n.body in :bodies"
                + " order by n.at desc",
            NoteLine.class)
        .setParameter("update", update.value())
        .setParameter("bodies", bodies.stream().map(BodyId::toString).toList())
        .getResultList();
  }

  void add(NoteLine note) {
    entities.persist(note);
  }

  void remove(NoteLine note) {
    entities.remove(note);
  }
}
