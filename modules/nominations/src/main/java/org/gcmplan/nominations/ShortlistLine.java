package org.gcmplan.nominations;

import java.util.Optional;
import org.gcmplan.council.MotionResult;
import org.gcmplan.kernel.LocalizedText;

/**
 * A nomination on the way to the decision.
 *
 * @param result what the council said last; empty before
 * @param preferred preferred among equals by the rules of the call's day
 * @param place its place among those cleared of its kind; 0 for others
 * @param within whether that place is within the quota
 */
public record ShortlistLine(
    NominationRow nomination,
    LocalizedText citation,
    Optional<MotionResult> result,
    boolean preferred,
    int place,
    boolean within) {}
