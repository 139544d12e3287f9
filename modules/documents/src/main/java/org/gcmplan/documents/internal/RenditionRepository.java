package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Subject;

/** Which documents were printed already. */
@Dependent
class RenditionRepository {
  @PersistenceContext(unitName = "documents")
  private EntityManager entities;

  RenditionRepository() {}

  RenditionRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<String> find(Subject about, String name) {
    List<?> found =
        entities
            .createNativeQuery(
                "select sha256 from documents.rendition"
                    + " where owner_kind = ?1 and owner_id = ?2 and rendition_name = ?3")
            .setParameter(1, about.kind())
            .setParameter(2, about.id())
            .setParameter(3, name)
            .getResultList();
    return found.stream().findFirst().map(String.class::cast);
  }

  void add(Subject about, String name, String sha256) {
    entities
        .createNativeQuery(
            "insert into documents.rendition (owner_kind, owner_id, rendition_name, sha256)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, about.kind())
        .setParameter(2, about.id())
        .setParameter(3, name)
        .setParameter(4, sha256)
        .executeUpdate();
  }

  /** Takes out what was printed about a thing; says under which SHA-256 the bytes lie. */
  List<String> forget(Subject about) {
    List<?> found =
        entities
            .createNativeQuery(
                "select sha256 from documents.rendition where owner_kind = ?1 and owner_id = ?2")
            .setParameter(1, about.kind())
            .setParameter(2, about.id())
            .getResultList();
    entities
        .createNativeQuery(
            "delete from documents.rendition where owner_kind = ?1 and owner_id = ?2")
        .setParameter(1, about.kind())
        .setParameter(2, about.id())
        .executeUpdate();
    return found.stream().map(String.class::cast).toList();
  }
}
