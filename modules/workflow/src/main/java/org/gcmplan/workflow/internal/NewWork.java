package org.gcmplan.workflow.internal;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItemKind;

/** What there is to say about a work item when it is opened. */
record NewWork(
    String id,
    WorkItemKind kind,
    Role role,
    Subject subject,
    String reference,
    LocalizedText title,
    BodyId proposedBy,
    BodyId body,
    Instant openedAt,
    Instant due) {}
