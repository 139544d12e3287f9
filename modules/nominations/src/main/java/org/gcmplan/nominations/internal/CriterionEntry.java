package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.gcmplan.kernel.LocalizedText;

/** A criterion of a call. */
@Embeddable
class CriterionEntry {
  @Column(name = "text_vi")
  private String vi;

  @Column(name = "text_en")
  private String en;

  protected CriterionEntry() {}

  CriterionEntry(LocalizedText text) {
    vi = text.vi();
    en = text.en();
  }

  LocalizedText shown() {
    return new LocalizedText(vi, en);
  }
}
