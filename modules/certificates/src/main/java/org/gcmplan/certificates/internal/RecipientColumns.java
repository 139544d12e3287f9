package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A recipient as it stands in a row. */
@Embeddable
class RecipientColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_kind", updatable = false)
  private RecipientKind kind;

  @Column(updatable = false)
  private boolean foreigner;

  @Column(name = "name_vi", updatable = false)
  private String nameVi;

  @Column(name = "name_en", updatable = false)
  private String nameEn;

  @Column(name = "position_vi", updatable = false)
  private String positionVi;

  @Column(name = "position_en", updatable = false)
  private String positionEn;

  /** Names and position as they are searched. */
  @Column(updatable = false)
  private String folded;

  @Enumerated(EnumType.STRING)
  @Column(name = "body_kind", updatable = false)
  private BodyId.@Nullable Kind bodyKind;

  @Column(name = "body_id", updatable = false)
  private @Nullable UUID bodyId;

  protected RecipientColumns() {} // for JPA

  RecipientColumns(Recipient recipient) {
    kind = recipient.kind();
    foreigner = recipient.foreign();
    nameVi = recipient.name().vi();
    nameEn = recipient.name().en();
    positionVi = recipient.position().vi();
    positionEn = recipient.position().en();
    folded =
        Folded.of(String.join(" | ", nameVi, nameEn, positionVi, positionEn))
            .replaceAll("\\s+", " ");
    bodyKind = recipient.body().map(BodyId::kind).orElse(null);
    bodyId = recipient.body().map(BodyId::id).orElse(null);
  }

  Recipient recipient() {
    BodyId.Kind directory = bodyKind;
    UUID body = bodyId;
    return new Recipient(
        kind,
        foreigner,
        new LocalizedText(nameVi, nameEn),
        new LocalizedText(positionVi, positionEn),
        directory == null || body == null
            ? Optional.empty()
            : Optional.of(new BodyId(directory, body)));
  }
}
