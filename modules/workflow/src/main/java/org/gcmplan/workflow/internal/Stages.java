package org.gcmplan.workflow.internal;

import java.util.Map;
import java.util.Optional;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.WorkItemKind;

/** Which work is waited for while an update stands where it stands. */
final class Stages {
  private static final Map<UpdateStatus, WorkItemKind> WORK =
      Map.of(
          UpdateStatus.DRAFT, WorkItemKind.REVISE,
          UpdateStatus.CHECKING, WorkItemKind.CHECK,
          UpdateStatus.IN_REVIEW, WorkItemKind.GIVE_OPINION,
          UpdateStatus.CONSOLIDATING, WorkItemKind.CONSOLIDATE,
          UpdateStatus.LEGAL_REVIEW, WorkItemKind.LEGAL_REVIEW,
          UpdateStatus.AWAITING_APPROVAL, WorkItemKind.DECIDE,
          UpdateStatus.AWAITING_PUBLICATION, WorkItemKind.PUBLISH);

  private Stages() {}

  /** Empty for an update that has ended. */
  static Optional<WorkItemKind> of(UpdateStatus status) {
    return Optional.ofNullable(WORK.get(status));
  }
}
