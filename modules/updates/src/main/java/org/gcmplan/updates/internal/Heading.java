package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateKind;

/** What an update is for and why, and against which edition. */
@Embeddable
class Heading {
  @Enumerated(EnumType.STRING)
  private UpdateKind kind;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "reason_vi")
  private String reasonVi;

  @Column(name = "reason_en")
  private String reasonEn;

  @Column(name = "base_edition")
  private int base;

  void write(Proposal proposal) {
    kind = proposal.kind();
    titleVi = proposal.title().vi();
    titleEn = proposal.title().en();
    reasonVi = proposal.reason().vi();
    reasonEn = proposal.reason().en();
  }

  void standOn(EditionNumber edition) {
    base = edition.value();
  }

  UpdateKind kind() {
    return kind;
  }

  LocalizedText title() {
    return new LocalizedText(titleVi, titleEn);
  }

  LocalizedText reason() {
    return new LocalizedText(reasonVi, reasonEn);
  }

  EditionNumber base() {
    return new EditionNumber(base);
  }
}
