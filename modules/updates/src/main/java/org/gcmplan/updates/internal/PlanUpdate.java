package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.Settlement;
import org.gcmplan.updates.UpdateStatus;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change of the plan on its way from draft to publication. Its verbs are the only way it
 * changes; {@link Act} says when each is possible. Whether the signer holds the right was asked
 * before.
 */
@Entity
@Table(schema = "updates", name = "plan_update")
class PlanUpdate extends UpdateState {
  @Column(name = "search_text")
  private String searchText;

  @Column(name = "bound_hash")
  private @Nullable String boundHash;

  @Column(name = "legal_reviewer")
  private @Nullable String legalReviewer;

  private @Nullable Integer edition;

  protected PlanUpdate() {}

  /** Starts a draft of the body for which it is signed. */
  PlanUpdate(String reference, Proposal proposal, EditionContent base, Signature signed) {
    super(reference, signed.body());
    content().write(this, proposal, base);
    searchText = content().searchedAs(reference);
    course().write(Act.DRAFTED, this, signed);
  }

  void revise(Proposal proposal, EditionContent base, Signature signed) {
    course().mustAllow(Act.REVISED);
    content().write(this, proposal, base);
    searchText = content().searchedAs(reference());
    course().write(Act.REVISED, this, signed);
  }

  /** Goes on against a newer edition; what moved meanwhile has been settled. */
  void rebase(EditionContent newest, List<Settlement> settlements, Signature signed) {
    course().mustAllow(Act.REBASED);
    content().rebase(this, newest, settlements);
    course().write(Act.REBASED, this, signed);
  }

  void submit(List<Problem> gaps, Signature signed) {
    course().mustAllow(Act.SUBMITTED, gaps);
    course().write(Act.SUBMITTED, this, signed);
  }

  /** What was handed in once leaves a record and cannot be thrown away. */
  void mustBeDiscardable() {
    course().mustAllow(Act.REVISED);
    course().mustNotBeHandedIn();
  }

  void withdraw(Reason reason, Signature signed) {
    if (course().status().isEnded()) {
      throw course().overtaken();
    }
    course().mustAllow(Act.WITHDRAWN);
    course().mustBeHandedIn();
    course().write(Act.WITHDRAWN, this, signed.because(reason));
  }

  void openConsultation(
      List<BodyId> bodies, OpinionDeadline deadline, List<Problem> problems, Signature signed) {
    course().mustAllow(Act.CONSULTATION_OPENED, problems);
    if (course().status() == UpdateStatus.CONSOLIDATING) {
      opinions().mustAskEverybodyAgain(bodies);
    }
    opinions().open(this, deadline, bodies);
    course().write(Act.CONSULTATION_OPENED, this, signed);
  }

  /** Records a body's opinion and tells in which line of the table it stands. */
  OpinionLine recordOpinion(BodyId body, Opinion opinion, Signature signed) {
    course().mustAllow(Act.OPINION_RECORDED);
    OpinionLine line = opinions().take(body, opinion, signed);
    line.readOn(content());
    Act act = line.isLate() ? Act.LATE_OPINION_RECORDED : Act.OPINION_RECORDED;
    course().write(act, this, signed.on(body));
    goOnWhenAllAnswered();
    return line;
  }

  /** Reminds a body and tells whether there was need to. */
  boolean remind(BodyId body, Signature signed) {
    course().mustAllow(Act.REMINDED);
    boolean silent = opinions().remind(body, signed);
    if (silent) {
      course().write(Act.REMINDED, this, signed.on(body));
    }
    return silent;
  }

  /** Counts a body's silence, for what the terms take it, and tells whether it was silent. */
  boolean countSilence(BodyId body, Opinion silence, Signature signed) {
    course().mustAllow(Act.DEEMED_AGREED);
    boolean silent = opinions().countSilence(body, silence, signed);
    if (silent) {
      opinions().givenBy(body).ifPresent(line -> line.readOn(content()));
      course().write(Act.ofSilence(silence), this, signed.on(body));
      goOnWhenAllAnswered();
    }
    return silent;
  }

  void answer(BodyId body, Answer answer, Signature signed) {
    course().mustAllow(Act.OPINION_ANSWERED);
    opinions().answer(body, answer);
    course().write(Act.OPINION_ANSWERED, this, signed);
  }

  /** What becomes of the word of a body that was asked. */
  Hearing hearing() {
    return new Hearing(this);
  }

  /** Makes the wording that a remark suggests the text of its change. */
  void apply(RemarkEntry remark, Signature signed) {
    course().mustAllow(Act.WORDING_APPLIED);
    Optional<OpinionLine> upToDate =
        opinions().givenBy(remark.body()).filter(line -> !line.isOnEarlierTextThan(content()));
    content().reword(remark.text().clause(), remark.wording());
    remark.apply(content());
    // What a body itself asked for does not make its opinion one on an earlier text.
    upToDate.ifPresent(line -> line.readOn(content()));
    course().write(Act.WORDING_APPLIED, this, signed.because(Reason.remark(remark)));
  }

  /** Gives it back: to the drafter, or from publication to the standing office. */
  void giveBack(Act act, Reason reason, Signature signed) {
    course().mustAllow(act);
    course().write(act, this, signed.because(reason));
  }

  /** Submits the content as it stands; a decision on it is bound to that. */
  void submitForApproval(List<Problem> blockers, Signature signed) {
    course().mustAllow(Act.SUBMITTED_FOR_APPROVAL, blockers);
    boundHash = content().hash();
    course().write(Act.SUBMITTED_FOR_APPROVAL, this, signed);
  }

  /** Sends the content as it stands to the body that reviews it legally. */
  void sendToLegalReview(BodyId reviewer, List<Problem> blockers, Signature signed) {
    course().mustAllow(Act.SENT_TO_LEGAL_REVIEW, blockers);
    boundHash = content().hash();
    legalReviewer = reviewer.toString();
    course().write(Act.SENT_TO_LEGAL_REVIEW, this, signed);
  }

  /** Finds it lawful; from here it awaits approval. */
  void clearLegally(List<Problem> blockers, Signature signed) {
    course().mustAllow(Act.LEGALLY_CLEARED);
    course().mustNotBeAuthor(signed.by());
    BusinessRuleViolation.throwIfAny(blockers);
    course().write(Act.LEGALLY_CLEARED, this, signed);
  }

  /** Asks those who gave no answer once more, and tells whom. */
  List<BodyId> askSilent(OpinionDeadline deadline, List<Problem> problems, Signature signed) {
    course().mustAllow(Act.SILENT_ASKED, problems);
    List<BodyId> asked = opinions().askSilent(deadline);
    course().write(Act.SILENT_ASKED, this, signed);
    return asked;
  }

  /** Approves, returns or refuses; never by somebody who wrote it or handed it in. */
  void decide(Act decision, List<Problem> blockers, Signature signed) {
    course().mustAllow(decision);
    course().mustNotBeAuthor(signed.by());
    BusinessRuleViolation.throwIfAny(blockers);
    course().write(decision, this, signed);
  }

  /** Notes what was decided above, outside of this application. */
  void recordOutside(Act decision, List<Problem> blockers, Signature signed) {
    course().mustAllow(decision, blockers);
    course().write(decision, this, signed);
  }

  void publish(EditionNumber inEdition, Signature signed) {
    course().mustAllow(Act.PUBLISHED);
    edition = inEdition.value();
    course().write(Act.PUBLISHED, this, signed);
  }

  /** What the one body has open on it, the other takes over. */
  void handOver(BodyId from, BodyId to, Signature signed) {
    course().mustAllow(Act.HANDED_OVER);
    if (draftedBy().equals(from)) {
      passTo(to);
    }
    opinions().handOver(from, to);
    course().write(Act.HANDED_OVER, this, signed.on(to));
  }

  /** Refuses who acts on what they saw before somebody else's act, and says whose. */
  void mustStandAt(long seen) {
    if (seen != version()) {
      throw course().overtaken();
    }
  }

  private void goOnWhenAllAnswered() {
    if (opinions().isComplete()) {
      course().endReview();
    }
  }

  /** Which body reviews it legally, once it was sent there. */
  Optional<BodyId> legalReviewer() {
    return Optional.ofNullable(legalReviewer).map(BodyId::parse);
  }

  /** Whether it still says what was submitted for approval. */
  boolean isAsBound() {
    return content().hash().equals(boundHash);
  }
}
