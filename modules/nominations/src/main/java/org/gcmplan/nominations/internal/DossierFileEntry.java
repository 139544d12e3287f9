package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.NominationId;

/** Which part of a dossier an attached file is. */
@Entity
@Table(schema = "nominations", name = "dossier_file")
class DossierFileEntry {
  @Id private UUID attachment;

  @Column(name = "nomination_id")
  private UUID nomination;

  @Enumerated(EnumType.STRING)
  private DossierPart part;

  protected DossierFileEntry() {}

  DossierFileEntry(NominationId nomination, DossierPart part, AttachmentId attachment) {
    this.attachment = attachment.value();
    this.nomination = nomination.value();
    this.part = part;
  }

  AttachmentId attachment() {
    return new AttachmentId(attachment);
  }

  DossierPart part() {
    return part;
  }
}
