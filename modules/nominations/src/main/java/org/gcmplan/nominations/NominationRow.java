package org.gcmplan.nominations;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * A nomination in a list.
 *
 * @param recipient the name; of an individual masked for who needs no more
 * @param masked whether it was
 * @param position of a person who is not masked; empty for others
 * @param preferred preferred among equals by the rules of the call’s day
 */
public record NominationRow(
    NominationId id,
    CallId call,
    String number,
    RecipientKind kind,
    boolean foreign,
    LocalizedText recipient,
    boolean masked,
    LocalizedText position,
    boolean preferred,
    BodyId proposing,
    NominationState state,
    Optional<Instant> sentAt,
    int rank) {}
