package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.updates.ConsultationOpened;
import org.gcmplan.updates.MoreTimeDeclined;
import org.gcmplan.updates.MoreTimeGranted;
import org.gcmplan.updates.OpinionGivenBack;
import org.gcmplan.updates.OpinionHandedUp;
import org.gcmplan.updates.OpinionRecorded;
import org.gcmplan.updates.UpdateApproved;
import org.gcmplan.updates.UpdateLegallyCleared;
import org.gcmplan.updates.UpdatePublished;
import org.gcmplan.updates.UpdateRefused;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateSentToLegalReview;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateSubmitted;
import org.gcmplan.updates.UpdateSubmittedForApproval;
import org.gcmplan.workflow.WorkItemKind;

/**
 * Notes on a work item who did it. The engine does not know people; the event of the act does, and
 * it may come before or after the engine has moved.
 */
@Dependent
class WorkItemCredits {
  private static final Map<UpdateStatus, WorkItemKind> RETURNED_FROM =
      Map.of(
          UpdateStatus.CHECKING, WorkItemKind.CHECK,
          UpdateStatus.CONSOLIDATING, WorkItemKind.CONSOLIDATE,
          UpdateStatus.LEGAL_REVIEW, WorkItemKind.LEGAL_REVIEW,
          UpdateStatus.AWAITING_APPROVAL, WorkItemKind.DECIDE,
          UpdateStatus.AWAITING_PUBLICATION, WorkItemKind.PUBLISH);

  private final WorkItemRepository items;

  @Inject
  WorkItemCredits(WorkItemRepository items) {
    this.items = items;
  }

  void submitted(@Observes UpdateSubmitted event) {
    credit(event, WorkItemKind.REVISE, Optional.empty());
  }

  void complete(@Observes ConsultationOpened event) {
    credit(event, latest(event, WorkItemKind.CHECK, WorkItemKind.CONSOLIDATE, Optional.empty()));
  }

  void returned(@Observes UpdateReturned event) {
    credit(event, RETURNED_FROM.get(event.from()), Optional.empty());
  }

  void answered(@Observes OpinionRecorded event) {
    Optional<BodyId> body = Optional.of(event.body());
    credit(event, latest(event, WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION, body));
  }

  void handedUp(@Observes OpinionHandedUp event) {
    credit(event, WorkItemKind.GIVE_OPINION, Optional.of(event.body()));
  }

  void givenBack(@Observes OpinionGivenBack event) {
    credit(event, WorkItemKind.SIGN_OPINION, Optional.of(event.body()));
  }

  void granted(@Observes MoreTimeGranted event) {
    credit(event, WorkItemKind.DECIDE_ON_TIME, Optional.empty());
  }

  void declined(@Observes MoreTimeDeclined event) {
    credit(event, WorkItemKind.DECIDE_ON_TIME, Optional.empty());
  }

  void consolidated(@Observes UpdateSubmittedForApproval event) {
    credit(event, WorkItemKind.CONSOLIDATE, Optional.empty());
  }

  void sentToLegalReview(@Observes UpdateSentToLegalReview event) {
    credit(event, WorkItemKind.CONSOLIDATE, Optional.empty());
  }

  void cleared(@Observes UpdateLegallyCleared event) {
    credit(event, WorkItemKind.LEGAL_REVIEW, Optional.empty());
  }

  void approved(@Observes UpdateApproved event) {
    credit(event, WorkItemKind.DECIDE, Optional.empty());
  }

  void refused(@Observes UpdateRefused event) {
    credit(event, WorkItemKind.DECIDE, Optional.empty());
  }

  void published(@Observes UpdatePublished event) {
    credit(event, WorkItemKind.PUBLISH, Optional.empty());
  }

  /** Of two kinds of work the one that was opened last. */
  private Optional<WorkItemEntry> latest(
      DomainEvent event, WorkItemKind one, WorkItemKind other, Optional<BodyId> body) {
    return Stream.of(one, other)
        .flatMap(kind -> items.latest(event.subject(), kind, body).stream())
        .max(Comparator.comparing(item -> item.shown().openedAt()));
  }

  private void credit(DomainEvent event, WorkItemKind kind, Optional<BodyId> body) {
    credit(event, items.latest(event.subject(), kind, body));
  }

  private static void credit(DomainEvent event, Optional<WorkItemEntry> done) {
    if (!event.by().isSystem()) {
      done.ifPresent(item -> item.credit(event.by()));
    }
  }
}
