package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.PaperId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** Papers that went out. */
@Dependent
class OutgoingRepository {
  @PersistenceContext(unitName = "documents")
  private EntityManager entities;

  OutgoingRepository() {}

  OutgoingRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(OutgoingPaper paper) {
    entities.persist(paper);
    entities.flush();
  }

  OutgoingPaper get(PaperId id) {
    return Optional.ofNullable(entities.find(OutgoingPaper.class, id.value()))
        .orElseThrow(() -> new NotFound("paper", id));
  }

  List<OutgoingPaper> of(Subject owner) {
    return entities
        .createQuery(
            "select p from OutgoingPaper p where p.ownerKind = :kind and p.ownerId = :id"
                + " order by p.issuedAt desc, p.number desc",
            OutgoingPaper.class)
        .setParameter("kind", owner.kind())
        .setParameter("id", owner.id())
        .getResultList();
  }
}
