package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.jspecify.annotations.Nullable;

/** A row of a list as the database hands it over. */
record StoredRow(
    UUID id,
    String reference,
    String titleVi,
    String titleEn,
    UpdateKind kind,
    UpdateStatus status,
    String draftedBy,
    int base,
    @Nullable LocalDate due,
    LocalDateTime changedAt,
    int asked,
    int answered) {

  // Public, because a constructor expression looks for no other.
  public StoredRow {}

  UpdateRow row() {
    return new UpdateRow(
        new UpdateId(id),
        reference,
        new LocalizedText(titleVi, titleEn),
        kind,
        status,
        BodyId.parse(draftedBy),
        new EditionNumber(base),
        Optional.ofNullable(due),
        UtcMoment.read(changedAt),
        asked,
        answered);
  }
}
