package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;

/**
 * A declaration as it is kept.
 *
 * @param member whose vote the declaring person carries
 */
public record DeclarationRow(
    MotionId motion, UUID member, UUID declaredBy, InterestKind kind, String words, Instant at) {}
