package org.gcmplan.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;

/**
 * An update as a list shows it.
 *
 * @param reference its number, such as CN-07
 * @param base the edition it is made against
 * @param deadline the last day for opinions, once they were asked for
 * @param asked bodies asked in the current round
 * @param answered bodies that answered, silence at the deadline included
 */
public record UpdateRow(
    UpdateId id,
    String reference,
    LocalizedText title,
    UpdateKind kind,
    UpdateStatus status,
    BodyId draftedBy,
    EditionNumber base,
    Optional<LocalDate> deadline,
    Instant changedAt,
    int asked,
    int answered) {}
