package org.gcmplan.updates;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;

/**
 * A row of the table of opinions received and explained: what a body said to one clause, and the
 * answer.
 *
 * @param number its place in the table, from 1
 * @param bodyName the body's name as of today
 * @param late whether it came after the deadline
 * @param earlierText whether it was given on an earlier text
 * @param remark the number of the remark, or empty for the opinion as a whole
 * @param clause the part it speaks of, in words; empty for the update as a whole
 * @param text what the body said; empty for silence and plain agreement
 * @param wording what it suggests instead
 * @param answer accepted, explained, noted or overruled, with the words of it
 * @param open whether submission for approval waits for an answer
 * @param receivedAt when the opinion came, or its silence was counted
 */
public record ConsolidationRow(
    int number,
    BodyId body,
    LocalizedText bodyName,
    int round,
    Position position,
    boolean late,
    boolean earlierText,
    Optional<Integer> remark,
    LocalizedText clause,
    LocalizedText text,
    Optional<FieldValue> wording,
    Optional<Answer> answer,
    boolean open,
    Optional<Instant> receivedAt) {}
