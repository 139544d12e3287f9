package org.gcmplan.workflow;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;

/**
 * A work item stands in an inbox. Says only that; the inbox is read with the reader's own rights.
 */
public record WorkItemOpened(Instant at, Subject subject, WorkItemKind kind, BodyId body) {}
