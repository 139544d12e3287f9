package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.workflow.internal.RouteFixture.DEADLINE;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.REMINDER;
import static org.gcmplan.workflow.internal.RouteFixture.UPDATE;

import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReviewRouteProcessTest {
  private static final Instant LATER = DEADLINE.plusSeconds(7 * 24 * 3600);

  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  @BeforeEach
  void twoBodiesAreAsked() {
    fixture.updates.stands(UPDATE, UpdateStatus.IN_REVIEW, "Gia hạn nhiệm vụ 3.14");
    fixture.consulted(MOHA, MPS);
  }

  @Test
  void anOpinionThatIsHandedUpWaitsInTheInboxOfTheSigner() {
    fixture.run(() -> fixture.review.opinionHandedUp(UPDATE, MPS));

    assertThat(open(WorkItemKind.GIVE_OPINION, MPS)).isEmpty();
    assertThat(open(WorkItemKind.SIGN_OPINION, MPS))
        .extracting(item -> item.due().orElseThrow())
        .containsExactly(DEADLINE);
    assertThat(open(WorkItemKind.GIVE_OPINION, MOHA)).hasSize(1);
  }

  @Test
  void onceSignedNothingIsLeftOfIt() {
    fixture.run(() -> fixture.review.opinionHandedUp(UPDATE, MPS));
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));

    assertThat(open(WorkItemKind.SIGN_OPINION, MPS)).isEmpty();
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));
    assertThat(open(WorkItemKind.CONSOLIDATE, PlanFrameInMemory.COORDINATOR)).hasSize(1);
  }

  @Test
  void givenBackItLiesWithTheFocalPointAgain() {
    fixture.run(() -> fixture.review.opinionHandedUp(UPDATE, MPS));
    fixture.run(() -> fixture.review.opinionGivenBack(UPDATE, MPS));

    assertThat(open(WorkItemKind.GIVE_OPINION, MPS)).hasSize(1);
  }

  @Test
  void aRequestForTimeWaitsForTheStandingOffice() {
    fixture.run(() -> fixture.review.timeAsked(UPDATE, MPS));
    assertThat(questions()).hasSize(1);

    fixture.run(() -> fixture.review.timeDeclined(UPDATE, MPS));
    assertThat(questions()).isEmpty();
    assertThat(due(MPS)).isEqualTo(DEADLINE);
  }

  @Test
  void moreTimeMovesTimersAndWorkItemOfThatBodyAlone() {
    fixture.run(() -> fixture.review.timeAsked(UPDATE, MPS));
    fixture.run(() -> fixture.review.timeAsked(UPDATE, MOHA));
    fixture.run(() -> fixture.review.deadlineMoved(UPDATE, MPS, DEADLINE.plusSeconds(60), LATER));

    assertThat(questions()).hasSize(1);
    assertThat(due(MPS)).isEqualTo(LATER);
    assertThat(due(MOHA)).isEqualTo(DEADLINE);
    fixture.fireDueAt(REMINDER);
    assertThat(fixture.updates.reminded()).containsExactly(MOHA);
    fixture.fireDueAt(DEADLINE);
    assertThat(fixture.updates.deemed()).containsExactly(MOHA);
    fixture.fireDueAt(LATER);
    assertThat(fixture.updates.deemed()).containsExactly(MOHA, MPS);
  }

  @Test
  void theSignerHasTheMovedDeadlineToo() {
    fixture.run(() -> fixture.review.deadlineMoved(UPDATE, MPS, REMINDER, LATER));
    fixture.run(() -> fixture.review.opinionHandedUp(UPDATE, MPS));

    assertThat(open(WorkItemKind.SIGN_OPINION, MPS))
        .extracting(item -> item.due().orElseThrow())
        .containsExactly(LATER);
  }

  @Test
  void anAnswerTakesTheOpenRequestWithIt() {
    fixture.run(() -> fixture.review.timeAsked(UPDATE, MPS));
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));

    assertThat(questions()).isEmpty();
  }

  @Test
  void aNewRoundIsPutToTheBodiesFromConsolidation() {
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));
    fixture.run(
        () -> fixture.route.consultationOpened(UPDATE, List.of(MPS, MOHA), REMINDER, LATER));

    assertThat(due(MPS)).isEqualTo(LATER);
    assertThat(open(WorkItemKind.CONSOLIDATE, PlanFrameInMemory.COORDINATOR)).isEmpty();
  }

  private static List<WorkItem> questions() {
    return open(WorkItemKind.DECIDE_ON_TIME, PlanFrameInMemory.COORDINATOR);
  }

  private static Instant due(BodyId body) {
    return open(WorkItemKind.GIVE_OPINION, body).get(0).due().orElseThrow();
  }

  private static List<WorkItem> open(WorkItemKind kind, BodyId body) {
    return fixture.open(kind, body);
  }
}
