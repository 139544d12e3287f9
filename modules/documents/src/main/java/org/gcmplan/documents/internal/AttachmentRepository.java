package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** What is attached to what. */
@Dependent
class AttachmentRepository {
  @PersistenceContext(unitName = "documents")
  private EntityManager entities;

  AttachmentRepository() {}

  AttachmentRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(AttachedFile file) {
    entities.persist(file);
  }

  /** A file that has not been taken away. */
  AttachedFile get(AttachmentId id) {
    return Optional.ofNullable(entities.find(AttachedFile.class, id.value()))
        .filter(AttachedFile::isThere)
        .orElseThrow(() -> new NotFound("attachment", id));
  }

  List<Attachment> of(Subject owner) {
    return entities
        .createQuery(
            "select a from AttachedFile a where a.ownerKind = :kind and a.ownerId = :id"
                + " and a.removedAt is null order by a.attachedAt, a.name",
            AttachedFile.class)
        .setParameter("kind", owner.kind())
        .setParameter("id", owner.id())
        .getResultStream()
        .map(AttachedFile::row)
        .toList();
  }

  /** Takes out every row of the owner, marked ones too; says under which SHA-256 the bytes lie. */
  List<String> forget(Subject owner) {
    List<AttachedFile> all =
        entities
            .createQuery(
                "select a from AttachedFile a where a.ownerKind = :kind and a.ownerId = :id",
                AttachedFile.class)
            .setParameter("kind", owner.kind())
            .setParameter("id", owner.id())
            .getResultList();
    all.forEach(entities::remove);
    entities.flush();
    return all.stream().map(file -> file.row().sha256()).toList();
  }
}
