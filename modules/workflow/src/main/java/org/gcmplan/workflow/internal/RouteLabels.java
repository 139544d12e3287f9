package org.gcmplan.workflow.internal;

import org.gcmplan.workflow.WorkItemKind;

/** What the work items of one process say. Every process has one of these. */
interface RouteLabels {

  /** The id of the process in its model. */
  String process();

  /** Whom the work asks, about what, and until when. */
  NewWork of(WaitingTask task, WorkItemKind kind);
}
