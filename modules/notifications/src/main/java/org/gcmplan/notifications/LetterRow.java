package org.gcmplan.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;

/**
 * A letter as an administrator sees it; its text is between the writer and the reader.
 *
 * @param recipient who gets it; empty when the account is closed or wants no mail any more
 * @param attempts how often it was handed to the mail server
 * @param nextTry when it is tried next
 * @param fault what the mail server said last, or empty
 */
public record LetterRow(
    UUID id,
    LocalizedText subject,
    String topic,
    Optional<LocalizedText> recipient,
    LetterState state,
    int attempts,
    Instant writtenAt,
    Instant nextTry,
    Optional<Instant> sentAt,
    String fault) {}
