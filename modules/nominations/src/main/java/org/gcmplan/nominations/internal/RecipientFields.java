package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;

/** The recipient of a nomination, in columns. */
@Embeddable
class RecipientFields {
  @Enumerated(EnumType.STRING)
  private RecipientKind kind;

  @Column(name = "is_foreign")
  private int isForeign;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_folded")
  private String nameFolded;

  @Column(name = "position_vi")
  private String positionVi;

  @Column(name = "position_en")
  private String positionEn;

  private String body;

  protected RecipientFields() {}

  RecipientFields(Recipient recipient) {
    kind = recipient.kind();
    isForeign = recipient.foreign() ? 1 : 0;
    nameVi = recipient.name().vi();
    nameEn = recipient.name().en();
    nameFolded = Folded.of(nameVi + " " + nameEn);
    positionVi = recipient.position().vi();
    positionEn = recipient.position().en();
    body = recipient.body().map(BodyId::toString).orElse("");
  }

  /** What stays when a dossier is destroyed. */
  RecipientFields withoutName() {
    LocalizedText nobody = new LocalizedText("(đã hủy)", "(destroyed)");
    return new RecipientFields(
        new Recipient(kind, isForeign == 1, nobody, LocalizedText.EMPTY, Optional.empty()));
  }

  Recipient shown() {
    return new Recipient(
        kind,
        isForeign == 1,
        new LocalizedText(nameVi, nameEn),
        new LocalizedText(positionVi, positionEn),
        Optional.of(body).filter(text -> !text.isEmpty()).map(BodyId::parse));
  }
}
