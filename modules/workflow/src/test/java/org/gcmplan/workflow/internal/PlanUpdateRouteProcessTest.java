package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.workflow.internal.PlanFrameInMemory.COORDINATOR;
import static org.gcmplan.workflow.internal.RouteFixture.DEADLINE;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.NOW;
import static org.gcmplan.workflow.internal.RouteFixture.UPDATE;
import static org.gcmplan.workflow.internal.UpdatesInMemory.DRAFTER;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanUpdateRouteProcessTest {
  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  @BeforeEach
  void anUpdate() {
    fixture.updates.stands(UPDATE, UpdateStatus.CHECKING, "Gia hạn nhiệm vụ 3.14");
  }

  @Test
  void theCheckIsTheStandingOffices() {
    fixture.run(() -> fixture.route.submitted(UPDATE));

    WorkItem check = only(WorkItemKind.CHECK, COORDINATOR);
    assertThat(check.reference()).isEqualTo("CN-07");
    assertThat(check.title().vi()).isEqualTo("Gia hạn nhiệm vụ 3.14");
    assertThat(check.proposedBy()).isEqualTo(DRAFTER);
    assertThat(check.openedAt()).isEqualTo(NOW);
  }

  @Test
  void aStageIsDueAtTheEndOfAWorkingDay() {
    fixture.run(() -> fixture.route.submitted(UPDATE));

    // Thursday plus three, with a weekend and a holiday between: Wednesday.
    assertThat(only(WorkItemKind.CHECK, COORDINATOR).due())
        .contains(Instant.parse("2026-11-25T16:59:59Z"));
  }

  @Test
  void eachConsultedBodyIsAskedByTheDeadline() {
    fixture.consulted(MOHA, MPS);

    assertThat(List.of(MOHA, MPS))
        .allSatisfy(
            body -> assertThat(only(WorkItemKind.GIVE_OPINION, body).due()).contains(DEADLINE));
    assertNothingOpen(WorkItemKind.CHECK, COORDINATOR);
  }

  @Test
  void revisionIsTheDraftersAndTheCheckFollowsAgain() {
    fixture.run(() -> fixture.route.submitted(UPDATE));
    fixture.run(() -> fixture.route.returnedToDrafter(UPDATE));
    only(WorkItemKind.REVISE, DRAFTER);

    fixture.run(() -> fixture.route.submitted(UPDATE));
    only(WorkItemKind.CHECK, COORDINATOR);
    assertNothingOpen(WorkItemKind.REVISE, DRAFTER);
  }

  @Test
  void theLastAnswerOpensConsolidation() {
    fixture.consulted(MOHA, MPS);
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));
    assertNothingOpen(WorkItemKind.CONSOLIDATE, COORDINATOR);

    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));
    only(WorkItemKind.CONSOLIDATE, COORDINATOR);
  }

  @Test
  void decisionAndPublicationAreTheCoordinatingBodys() {
    fixture.allAnswered(MOHA);
    fixture.run(() -> fixture.route.submittedForApproval(UPDATE));
    only(WorkItemKind.DECIDE, COORDINATOR);

    fixture.run(() -> fixture.route.decided(UPDATE, Decision.APPROVED));
    only(WorkItemKind.PUBLISH, COORDINATOR);

    fixture.run(() -> fixture.route.published(UPDATE));
    assertNothingRuns();
  }

  @Test
  void whatIsReturnedByTheOfficialIsConsolidatedAgainAndMayGoToItsDrafter() {
    fixture.allAnswered(MOHA);
    fixture.run(() -> fixture.route.submittedForApproval(UPDATE));
    fixture.run(() -> fixture.route.decided(UPDATE, Decision.RETURNED));
    only(WorkItemKind.CONSOLIDATE, COORDINATOR);

    fixture.run(() -> fixture.route.returnedToDrafter(UPDATE));
    only(WorkItemKind.REVISE, DRAFTER);
  }

  @Test
  void refusalEndsTheRoute() {
    fixture.allAnswered(MOHA);
    fixture.run(() -> fixture.route.submittedForApproval(UPDATE));
    fixture.run(() -> fixture.route.decided(UPDATE, Decision.REFUSED));

    assertNothingRuns();
  }

  @Test
  void withdrawalClosesEveryWorkItem() {
    fixture.consulted(MOHA, MPS);
    fixture.run(() -> fixture.route.withdrawn(UPDATE, "no longer needed"));

    assertNothingOpen(WorkItemKind.GIVE_OPINION, MOHA);
    assertNothingOpen(WorkItemKind.GIVE_OPINION, MPS);
    assertNothingRuns();
  }

  @Test
  void aStepThatIsNotAtHandIsRefused() {
    fixture.run(() -> fixture.route.submitted(UPDATE));

    assertThatThrownBy(() -> fixture.run(() -> fixture.route.published(UPDATE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PUBLISH");
  }

  @Test
  void everyUserTaskOfTheModelIsWorkForSomebody() {
    var model =
        Bpmn.readModelFromStream(
            getClass().getResourceAsStream("/org/gcmplan/bpmn/plan-update.bpmn"));

    assertThat(model.getModelElementsByType(UserTask.class))
        .isNotEmpty()
        .allMatch(task -> WorkItemListener.kindOf(task.getId()).isPresent());
  }

  private WorkItem only(WorkItemKind kind, BodyId body) {
    List<WorkItem> open = fixture.open(kind, body);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private void assertNothingOpen(WorkItemKind kind, BodyId body) {
    assertThat(fixture.open(kind, body)).isEmpty();
  }

  private void assertNothingRuns() {
    assertThat(fixture.engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    assertThat(
            Stream.of(WorkItemKind.values())
                .flatMap(kind -> fixture.open(kind, COORDINATOR).stream()))
        .isEmpty();
  }
}
