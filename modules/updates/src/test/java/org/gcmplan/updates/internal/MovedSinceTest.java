package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.MPS;
import static org.gcmplan.updates.internal.PlanInMemory.COASTS;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.PlanInMemory.NEW_TASK;
import static org.gcmplan.updates.internal.Proposals.abolish;
import static org.gcmplan.updates.internal.Proposals.change;

import java.util.List;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateKind;
import org.junit.jupiter.api.Test;

/** An update that was drafted against an edition which is no longer the newest. */
class MovedSinceTest {
  private final PlanInMemory plan = new PlanInMemory();

  @Test
  void doesNotMindWhatMovedElsewhere() {
    Content content = drafted(Proposals.extension());
    plan.nextEdition(COASTS, task -> task.with(TaskField.TARGET, FieldValue.of(7)));

    assertThat(moved(content)).isEmpty();
  }

  @Test
  void doesNotMindWhatMovedInAnotherFieldOfTheTask() {
    Content content = drafted(Proposals.extension());
    plan.nextEdition(DATABASE, task -> task.with(TaskField.TARGET, FieldValue.of(7)));

    assertThat(moved(content)).isEmpty();
  }

  @Test
  void namesTheChangeAndTheEditionThatMovedItsField() {
    Content content = drafted(Proposals.extension());
    plan.nextEdition(
        DATABASE,
        task -> task.with(TaskField.DEADLINE, new FieldValue("2027-06-30", "2027-06-30")));

    assertThat(moved(content))
        .containsExactly(
            new Problem("changes[1].after", "updates.movedSince", DATABASE, new EditionNumber(2)));
  }

  @Test
  void noticesThatTheTaskIsGone() {
    Content content = drafted(Proposals.extension());
    plan.nextEditionWithout(DATABASE);

    assertThat(moved(content)).hasSize(1);
  }

  @Test
  void noticesThatAnotherTaskTookTheNumberOfANewOne() {
    Content content =
        drafted(
            Proposals.of(UpdateKind.ADD, change(Operation.ADD, NEW_TASK, TaskField.TITLE, "Mới")));
    plan.nextEditionWith(PlanInMemory.task(NEW_TASK, "Khác", MPS, List.of(), Scope.NATIONAL));

    assertThat(moved(content)).hasSize(1);
  }

  @Test
  void mindsAnyMoveInATaskThatIsAbolished() {
    Content content = drafted(Proposals.of(UpdateKind.ABOLISH, abolish(COASTS)));
    plan.nextEdition(COASTS, task -> task.with(TaskField.TARGET, FieldValue.of(7)));

    assertThat(moved(content)).hasSize(1);
  }

  private Content drafted(Proposal proposal) {
    return new PlanUpdate("CN-01", proposal, plan.content(), AnUpdate.signed(DRAFTER)).content();
  }

  private List<Problem> moved(Content content) {
    return new MovedSince(new PlanReader(plan)).problemsOf(content);
  }
}
