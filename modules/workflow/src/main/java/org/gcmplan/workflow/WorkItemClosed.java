package org.gcmplan.workflow;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;

/**
 * A work item was done or fell away. Says only that; the inbox is read with the reader's own
 * rights.
 */
public record WorkItemClosed(Instant at, Subject subject, WorkItemKind kind, BodyId body) {}
