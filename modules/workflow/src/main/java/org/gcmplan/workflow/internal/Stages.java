package org.gcmplan.workflow.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<WorkItemKind> OF_BODIES =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION);
  private static final Set<WorkItemKind> REVIEW =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION, WorkItemKind.DECIDE_ON_TIME);

  private Stages() {}

  /**
   * Whether what a route waits for fits the record. While bodies are asked, some may wait for a
   * signature and some for a word on more time.
   */
  static boolean agree(UpdateStatus status, Set<WorkItemKind> waitedFor) {
    return status == UpdateStatus.IN_REVIEW
        ? REVIEW.containsAll(waitedFor) && !Collections.disjoint(OF_BODIES, waitedFor)
        : of(status).filter(work -> waitedFor.equals(Set.of(work))).isPresent();
  }

  /** The status as the comparison needs it. */
  static RecordStage stage(UpdateStatus status) {
    return new RecordStage(
        status.name(), status.isUnderWay(), status.isEnded(), work -> agree(status, work));
  }

  /** Empty for an update that has ended. */
  static Optional<WorkItemKind> of(UpdateStatus status) {
    return Optional.ofNullable(WORK.get(status));
  }
}
