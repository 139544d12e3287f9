package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.WrittenRemark;

/** What a remark says, and on which text of its clause. */
@Embeddable
class RemarkText {
  @Embedded private RemarkWords said;

  @Column(name = "clause_hash")
  private String hash;

  protected RemarkText() {}

  RemarkText(WrittenRemark written, Content content) {
    said = new RemarkWords(written);
    readOn(content);
  }

  final void readOn(Content content) {
    hash = ClauseHash.of(clause(), content);
  }

  boolean isEarlierThan(Content content) {
    return !hash.equals(ClauseHash.of(clause(), content));
  }

  Clause clause() {
    return said.clause();
  }

  LocalizedText words() {
    return said.words();
  }

  Optional<FieldValue> wording() {
    return said.wording();
  }
}
