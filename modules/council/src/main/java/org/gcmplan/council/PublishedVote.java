package org.gcmplan.council;

import java.util.Optional;
import java.util.UUID;

/**
 * One line of what a count published.
 *
 * @param member whose vote it was; only of an open ballot
 */
public record PublishedVote(
    MotionId motion, String code, VoteChoice choice, Optional<UUID> member) {}
