package org.gcmplan.updates.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.PlanUpdateProcess;
import org.gcmplan.updates.UpdateId;

/** Writes down what the updates module asks of its process. */
class RecordedRoute implements PlanUpdateProcess {
  final List<String> moves = new ArrayList<>();
  Instant reminder = Instant.EPOCH;
  Instant deadline = Instant.EPOCH;

  @Override
  public void submitted(UpdateId update) {
    moves.add("submitted");
  }

  @Override
  public void consultationOpened(
      UpdateId update, List<BodyId> bodies, Instant reminder, Instant deadline) {
    moves.add("consultation opened for " + bodies.size());
    this.reminder = reminder;
    this.deadline = deadline;
  }

  @Override
  public void returnedToDrafter(UpdateId update) {
    moves.add("returned to drafter");
  }

  @Override
  public void opinionRecorded(UpdateId update, BodyId body) {
    moves.add("opinion recorded");
  }

  @Override
  public void submittedForApproval(UpdateId update) {
    moves.add("submitted for approval");
  }

  @Override
  public void decided(UpdateId update, Decision decision) {
    moves.add("decided " + decision);
  }

  @Override
  public void published(UpdateId update) {
    moves.add("published");
  }

  @Override
  public void withdrawn(UpdateId update, String reason) {
    moves.add("withdrawn: " + reason);
  }
}
