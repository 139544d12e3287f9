package org.gcmplan.updates.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.LegalReviewProcess;
import org.gcmplan.updates.PlanUpdateProcess;
import org.gcmplan.updates.ReviewProcess;
import org.gcmplan.updates.UpdateId;

/** Writes down what the updates module asks of its process. */
class RecordedRoute implements PlanUpdateProcess, ReviewProcess, LegalReviewProcess {
  final List<String> moves = new ArrayList<>();

  /** How many events had been announced when the route moved. */
  final List<Integer> announcedBefore = new ArrayList<>();

  private final List<DomainEvent> events;
  private boolean refusing;
  Instant reminder = Instant.EPOCH;
  Instant deadline = Instant.EPOCH;

  RecordedRoute(List<DomainEvent> events) {
    this.events = events;
  }

  void refuseEverything() {
    refusing = true;
  }

  @Override
  public void submitted(UpdateId update) {
    move("submitted");
  }

  @Override
  public void consultationOpened(
      UpdateId update, List<BodyId> bodies, Instant reminder, Instant deadline) {
    move("consultation opened for " + bodies.size());
    this.reminder = reminder;
    this.deadline = deadline;
  }

  @Override
  public void returnedToDrafter(UpdateId update) {
    move("returned to drafter");
  }

  @Override
  public void returnedFromPublication(UpdateId update) {
    move("returned from publication");
  }

  @Override
  public void opinionRecorded(UpdateId update, BodyId body) {
    move("opinion recorded");
  }

  @Override
  public void submittedForApproval(UpdateId update) {
    move("submitted for approval");
  }

  @Override
  public void decided(UpdateId update, Decision decision) {
    move("decided " + decision);
  }

  @Override
  public void published(UpdateId update) {
    move("published");
  }

  @Override
  public void withdrawn(UpdateId update, String reason) {
    move("withdrawn: " + reason);
  }

  @Override
  public void sentToLegalReview(UpdateId update) {
    move("sent to legal review");
  }

  @Override
  public void cleared(UpdateId update) {
    move("cleared legally");
  }

  @Override
  public void givenBack(UpdateId update) {
    move("given back by legal review");
  }

  @Override
  public void opinionHandedUp(UpdateId update, BodyId body) {
    move("opinion handed up");
  }

  @Override
  public void opinionGivenBack(UpdateId update, BodyId body) {
    move("opinion given back");
  }

  @Override
  public void timeAsked(UpdateId update, BodyId body) {
    move("time asked");
  }

  @Override
  public void deadlineMoved(UpdateId update, BodyId body, Instant reminder, Instant deadline) {
    move("deadline moved");
    this.reminder = reminder;
    this.deadline = deadline;
  }

  @Override
  public void timeDeclined(UpdateId update, BodyId body) {
    move("time declined");
  }

  private void move(String move) {
    if (refusing) {
      throw new IllegalStateException("The route is closed");
    }
    moves.add(move);
    announcedBefore.add(events.size());
  }
}
