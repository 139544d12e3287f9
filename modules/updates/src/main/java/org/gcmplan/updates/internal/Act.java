package org.gcmplan.updates.internal;

import static org.gcmplan.updates.UpdateStatus.AWAITING_APPROVAL;
import static org.gcmplan.updates.UpdateStatus.AWAITING_PUBLICATION;
import static org.gcmplan.updates.UpdateStatus.CHECKING;
import static org.gcmplan.updates.UpdateStatus.CONSOLIDATING;
import static org.gcmplan.updates.UpdateStatus.DRAFT;
import static org.gcmplan.updates.UpdateStatus.IN_REVIEW;
import static org.gcmplan.updates.UpdateStatus.LEGAL_REVIEW;

import java.util.Optional;
import java.util.Set;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateStatus;
import org.jspecify.annotations.Nullable;

/**
 * The acts on an update: in which states each can be done, and to which it leads. In words under
 * {@code updates.act.…}.
 */
enum Act {
  DRAFTED(Set.of(DRAFT)),
  REVISED(Set.of(DRAFT)),
  REBASED(Set.of(DRAFT, CONSOLIDATING)),
  SUBMITTED(Set.of(DRAFT), CHECKING),
  RETURNED_INCOMPLETE(Set.of(CHECKING), DRAFT),
  CONSULTATION_OPENED(Set.of(CHECKING, CONSOLIDATING), IN_REVIEW),
  MORE_TIME_ASKED(Set.of(IN_REVIEW)),
  MORE_TIME_GRANTED(Set.of(IN_REVIEW)),
  MORE_TIME_DECLINED(Set.of(IN_REVIEW)),
  REMINDED(Set.of(IN_REVIEW)),
  OPINION_RECORDED(Set.of(IN_REVIEW, CONSOLIDATING)),
  LATE_OPINION_RECORDED(Set.of(IN_REVIEW, CONSOLIDATING)),
  DEEMED_AGREED(Set.of(IN_REVIEW)),
  NO_ANSWER_COUNTED(Set.of(IN_REVIEW)),
  OPINION_CONFIRMED(Set.of(IN_REVIEW, CONSOLIDATING)),
  OPINION_ANSWERED(Set.of(CONSOLIDATING)),
  OPINION_OVERRULED(Set.of(CONSOLIDATING)),
  REMARK_DISCUSSED(Set.of(DRAFT, IN_REVIEW, CONSOLIDATING)),
  WORDING_APPLIED(Set.of(DRAFT, CONSOLIDATING)),
  RETURNED_TO_DRAFTER(Set.of(CONSOLIDATING), DRAFT),
  SILENT_ASKED(Set.of(CONSOLIDATING), IN_REVIEW),
  SUBMITTED_FOR_APPROVAL(Set.of(CONSOLIDATING), AWAITING_APPROVAL),
  SENT_TO_LEGAL_REVIEW(Set.of(CONSOLIDATING), LEGAL_REVIEW),
  LEGALLY_CLEARED(Set.of(LEGAL_REVIEW), AWAITING_APPROVAL),
  RETURNED_FROM_LEGAL_REVIEW(Set.of(LEGAL_REVIEW), CONSOLIDATING),
  APPROVED(Set.of(AWAITING_APPROVAL), AWAITING_PUBLICATION),
  RETURNED_FOR_REVISION(Set.of(AWAITING_APPROVAL), CONSOLIDATING),
  REFUSED(Set.of(AWAITING_APPROVAL), UpdateStatus.REFUSED),
  OUTSIDE_APPROVAL_RECORDED(Set.of(AWAITING_APPROVAL), AWAITING_PUBLICATION),
  OUTSIDE_REFUSAL_RECORDED(Set.of(AWAITING_APPROVAL), UpdateStatus.REFUSED),
  RETURNED_FROM_PUBLICATION(Set.of(AWAITING_PUBLICATION), CONSOLIDATING),
  WITHDRAWN(
      Set.of(
          DRAFT,
          CHECKING,
          IN_REVIEW,
          CONSOLIDATING,
          LEGAL_REVIEW,
          AWAITING_APPROVAL,
          AWAITING_PUBLICATION),
      UpdateStatus.WITHDRAWN),
  HANDED_OVER(
      Set.of(DRAFT, CHECKING, IN_REVIEW, CONSOLIDATING, AWAITING_APPROVAL, AWAITING_PUBLICATION)),
  PUBLISHED(Set.of(AWAITING_PUBLICATION), UpdateStatus.PUBLISHED);

  private static final Set<Act> OF_AUTHORS =
      Set.of(
          DRAFTED,
          REVISED,
          REBASED,
          SUBMITTED,
          WORDING_APPLIED,
          SENT_TO_LEGAL_REVIEW,
          SUBMITTED_FOR_APPROVAL);

  private final Set<UpdateStatus> from;
  private final @Nullable UpdateStatus to;

  Act(Set<UpdateStatus> from) {
    this(from, null);
  }

  Act(Set<UpdateStatus> from, @Nullable UpdateStatus to) {
    this.from = from;
    this.to = to;
  }

  boolean isPossibleIn(UpdateStatus status) {
    return from.contains(status);
  }

  /** Where an update stands after the act. */
  UpdateStatus leadsFrom(UpdateStatus status) {
    return Optional.ofNullable(to).orElse(status);
  }

  /** What is written down when a silence is counted. */
  static Act ofSilence(Opinion silence) {
    return silence.position() == Position.DEEMED_AGREED ? DEEMED_AGREED : NO_ANSWER_COUNTED;
  }

  /** Whether it makes the text another one. */
  boolean changesTheText() {
    return this == SUBMITTED || this == WORDING_APPLIED || this == REBASED;
  }

  /** Whether it happens again and again in one sitting. */
  boolean isSavedWhileWritten() {
    return this == REVISED || this == OPINION_ANSWERED;
  }

  /** Whether who did it shares in the authorship, and so may not decide. */
  boolean isOfAnAuthor() {
    return OF_AUTHORS.contains(this);
  }
}
