package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.nominations.ClearanceAnswered;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.workflow.WorkItemKind;

/** Notes who revised, confirmed, checked, supplemented and answered. */
@Dependent
class NominationCredits {
  private static final Map<NominationStep, WorkItemKind> DONE =
      new EnumMap<>(
          Map.of(
              NominationStep.SEND, WorkItemKind.REVISE_NOMINATION,
              NominationStep.CONFIRM, WorkItemKind.CONFIRM_NOMINATION,
              NominationStep.SEND_BACK, WorkItemKind.CONFIRM_NOMINATION,
              NominationStep.GIVE_BACK, WorkItemKind.CHECK_DOSSIER,
              NominationStep.ASK_SUPPLEMENT, WorkItemKind.CHECK_DOSSIER,
              NominationStep.SUPPLEMENT, WorkItemKind.SUPPLEMENT_DOSSIER,
              NominationStep.FIND_ELIGIBLE, WorkItemKind.CHECK_DOSSIER,
              NominationStep.FIND_INELIGIBLE, WorkItemKind.CHECK_DOSSIER));

  private final WorkItemRepository items;

  @Inject
  NominationCredits(WorkItemRepository items) {
    this.items = items;
  }

  void moved(@Observes NominationMoved event) {
    Optional.ofNullable(DONE.get(event.step()))
        .ifPresent(kind -> credit(event, event.subject(), kind));
  }

  void answered(@Observes ClearanceAnswered event) {
    credit(event, event.clearance().subject(), WorkItemKind.GIVE_CLEARANCE);
  }

  private void credit(DomainEvent event, Subject subject, WorkItemKind kind) {
    if (!event.by().isSystem()) {
      items.latest(subject, kind, Optional.empty()).ifPresent(item -> item.credit(event.by()));
    }
  }
}
