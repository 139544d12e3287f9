package org.gcmplan.nominations;

import java.time.Instant;

/**
 * Something that was done with a nomination.
 *
 * @param by the person, as named then; with the one substituted in brackets
 * @param reason what was said with it; may be empty
 */
public record NominationAct(
    NominationStep step, NominationState became, String by, Instant at, String reason) {}
