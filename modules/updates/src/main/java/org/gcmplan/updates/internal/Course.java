package org.gcmplan.updates.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.UpdateStatus;

/** The way of an update: where it stands, how it came there, what can be done next. */
class Course {
  static final String OWN_UPDATE = "updates.ownUpdate";

  private final Standing standing;
  private final List<HistoryLine> history;

  Course(Standing standing, List<HistoryLine> history) {
    this.standing = standing;
    this.history = history;
  }

  /** Refuses an act that has no place in the present state. */
  void mustAllow(Act act) {
    if (!act.isPossibleIn(status())) {
      throw new BusinessRuleViolation("updates.notWhile." + status());
    }
  }

  /** The same, and refuses an act that something stands in the way of. */
  void mustAllow(Act act, List<Problem> blockers) {
    mustAllow(act);
    BusinessRuleViolation.throwIfAny(blockers);
  }

  void mustBeHandedIn() {
    if (!isHandedIn()) {
      throw new BusinessRuleViolation("updates.discardInstead");
    }
  }

  void mustNotBeHandedIn() {
    if (isHandedIn()) {
      throw new BusinessRuleViolation("updates.withdrawInstead");
    }
  }

  /**
   * Four eyes: who wrote the update or handed it in has no say in the decision, neither themselves
   * nor through a substitute, nor as one.
   */
  void mustNotBeAuthor(Actor actor) {
    if (hasAuthor(actor)) {
      throw new NotAllowed(OWN_UPDATE);
    }
  }

  boolean hasAuthor(Actor actor) {
    return history.stream().anyMatch(line -> line.act().isOfAnAuthor() && line.isOf(actor));
  }

  /** Tells somebody who comes too late who did what before. */
  ChangedMeanwhile overtaken() {
    return new ChangedMeanwhile("updates.meanwhile." + last().act(), last().name());
  }

  /** Writes an act down and goes where it leads. */
  void write(Act act, PlanUpdate update, Signature signed) {
    lineFor(act, update, signed).write(act, signed);
    standing.moveBy(act, signed.at());
  }

  /** Goes on from the review; a late opinion finds it over. */
  void endReview() {
    standing.endReview();
  }

  UpdateStatus status() {
    return standing.status();
  }

  boolean isHandedIn() {
    return standing.isHandedIn();
  }

  Optional<Instant> handedInAt() {
    return standing.handedInAt();
  }

  /** Whether the act was done since the text last changed, and so on this very text. */
  boolean hasOnThisText(Act act) {
    int changed = 0;
    for (int place = 0; place < history.size(); place++) {
      if (history.get(place).act().changesTheText()) {
        changed = place;
      }
    }
    return history.stream().skip(changed).anyMatch(line -> line.act() == act);
  }

  Instant changedAt() {
    return standing.changedAt();
  }

  String drafter() {
    return history.get(0).name();
  }

  List<HistoryEntry> history() {
    return history.stream().map(HistoryLine::entry).toList();
  }

  // Drafts and answers save themselves while they are written: one sitting is one line.
  private HistoryLine lineFor(Act act, PlanUpdate update, Signature signed) {
    if (!act.isSavedWhileWritten() || last().act() != act || !last().isBy(signed.by())) {
      history.add(new HistoryLine(update, history.size()));
    }
    return last();
  }

  private HistoryLine last() {
    return history.get(history.size() - 1);
  }
}
