package org.gcmplan.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.UpdateId;

/**
 * An edition as a list shows it.
 *
 * @param title what it brought: the title of the update, or of the plan for the first edition
 * @param decision the number of the decision
 * @param seal SHA-256 over its canonical content, 64 hexadecimal digits
 * @param update the update that made it; empty for the first
 * @param tasks how many tasks stand in it
 */
public record EditionRow(
    EditionNumber number,
    LocalizedText title,
    String decision,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    LocalizedText signer,
    Instant publishedAt,
    String seal,
    Optional<UpdateId> update,
    int tasks) {}
