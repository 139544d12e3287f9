package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * A nomination.
 *
 * @param number such as HS-CP2025-07
 * @param proposing the body that nominates and answers for it
 * @param nominator who wrote it, as named then
 * @param confirmer who confirmed it for the proposing body, as named then; empty before
 * @param sentAt when it first came to the standing body; late when after the call's close
 * @param supplementDue until when a supplement is asked; empty when none is
 * @param rank its place in the shortlist; 0 before there is one
 * @param version for {@link Nominations}: what was read
 */
public record Nomination(
    NominationId id,
    CallId call,
    String number,
    NominationState state,
    NominationFacts facts,
    BodyId proposing,
    String nominator,
    String confirmer,
    Optional<Instant> sentAt,
    Optional<LocalDate> supplementDue,
    int rank,
    long version) {}
