package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.AwardsHandedOver;
import org.gcmplan.nominations.CallArchived;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.workflow.WorkItemKind;

/** Notes who presented, submitted, decided, handed over and archived. */
@Dependent
class CallCredits {
  private final WorkItemRepository items;

  @Inject
  CallCredits(WorkItemRepository items) {
    this.items = items;
  }

  void moved(@Observes NominationMoved event) {
    switch (event.step()) {
      case LAY_BEFORE_COUNCIL -> credit(event.by(), event.call(), WorkItemKind.PRESENT_TO_COUNCIL);
      case SUBMIT -> credit(event.by(), event.call(), WorkItemKind.SUBMIT_AWARDS);
      case AWARD -> credit(event.by(), event.call(), WorkItemKind.DECIDE_AWARDS);
      default -> {
        // The work on one nomination is noted where it is routed.
      }
    }
  }

  void handedOver(@Observes AwardsHandedOver event) {
    credit(event.by(), event.call(), WorkItemKind.PREPARE_CEREMONY);
  }

  void archived(@Observes CallArchived event) {
    credit(event.by(), event.call(), WorkItemKind.ARCHIVE_DOSSIERS);
  }

  private void credit(Actor by, CallId call, WorkItemKind kind) {
    if (!by.isSystem()) {
      items.latest(call.subject(), kind, Optional.empty()).ifPresent(item -> item.credit(by));
    }
  }
}
