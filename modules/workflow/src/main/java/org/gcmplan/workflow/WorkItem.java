package org.gcmplan.workflow;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * A piece of work as the inbox shows it.
 *
 * @param id the engine's id of the user task
 * @param subject what is to be worked on, such as a plan update
 * @param reference the subject's number, such as CN-07
 * @param proposedBy the body that proposed it
 * @param body the body that is asked
 * @param due when it is due, or empty
 * @param remindedAt when a reminder was sent, or empty
 * @param closedAt when it was done or fell away, or empty while open
 * @param closedBy the account that did it, as text; empty while open or for the system
 * @param closedOnBehalfOf the account whose right was exercised by a substitute, as text; else
 *     empty
 */
public record WorkItem(
    String id,
    WorkItemKind kind,
    Subject subject,
    String reference,
    LocalizedText title,
    BodyId proposedBy,
    BodyId body,
    Instant openedAt,
    Optional<Instant> due,
    Optional<Instant> remindedAt,
    Optional<Instant> closedAt,
    String closedBy,
    String closedOnBehalfOf) {}
