package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.RegisterEntryId;

/** Certificates, by entry and by the code in their QR picture. */
@Dependent
class CertificateRepository {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  void add(CertificateRow certificate) {
    entities.persist(certificate);
  }

  /** The latest first. */
  List<CertificateRow> of(RegisterEntryId entry) {
    return entities
        .createQuery(
            "select c from CertificateRow c where c.entry = :entry order by c.issue desc",
            CertificateRow.class)
        .setParameter("entry", entry.value())
        .getResultList();
  }

  Optional<CertificateRow> withCode(String code) {
    return entities
        .createQuery("select c from CertificateRow c where c.code = :code", CertificateRow.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Places in the status list of what counts no more: replaced, or its award revoked. */
  List<Integer> withdrawn() {
    return entities
        .createQuery(
            "select c.status from CertificateRow c where c.replacedOn is not null or exists"
                + " (select r.id from RegisterRow r where r.id = c.entry"
                + " and r.revocation.ground is not null)",
            Integer.class)
        .getResultList();
  }
}
