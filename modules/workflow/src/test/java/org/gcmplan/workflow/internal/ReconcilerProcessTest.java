package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.UPDATE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReconcilerProcessTest {
  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  @BeforeEach
  void anUpdateUnderReview() {
    fixture.updates.stands(UPDATE, UpdateStatus.IN_REVIEW, "Gia hạn nhiệm vụ 3.14");
    fixture.consulted(MOHA, MPS);
  }

  @Test
  void recordRouteAndInboxAgree() {
    assertThat(mismatches()).isEmpty();
  }

  @Test
  void aReturnedUpdateWaitsWithItsDrafter() {
    fixture.updates.stands(UPDATE, UpdateStatus.DRAFT, "Gia hạn nhiệm vụ 3.14");
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));
    fixture.run(() -> fixture.route.returnedToDrafter(UPDATE));

    assertThat(mismatches()).isEmpty();
  }

  @Test
  void aRecordWithoutARouteIsNamed() {
    var lost = new UpdateId(new UUID(5, 8));
    fixture.updates.stands(lost, UpdateStatus.CHECKING, "Không có quy trình");

    assertThat(mismatches())
        .containsExactly(new Mismatch(Mismatch.Kind.NO_ROUTE, Subjects.of(lost), ""));
  }

  @Test
  void aRouteWhoseRecordHasEndedIsNamed() {
    fixture.updates.stands(UPDATE, UpdateStatus.PUBLISHED, "Gia hạn nhiệm vụ 3.14");

    assertThat(mismatches())
        .containsExactly(new Mismatch(Mismatch.Kind.NO_RECORD, Subjects.of(UPDATE), "PUBLISHED"));
  }

  @Test
  void differentStagesAreNamed() {
    fixture.updates.stands(UPDATE, UpdateStatus.CONSOLIDATING, "Gia hạn nhiệm vụ 3.14");

    assertThat(mismatches())
        .containsExactly(
            new Mismatch(
                Mismatch.Kind.OTHER_STAGE, Subjects.of(UPDATE), "CONSOLIDATING / [GIVE_OPINION]"));
  }

  @Test
  void aWorkItemThatTheEngineDoesNotKnowAndTheOtherWayRoundAreNamed() {
    String opinion = fixture.open(WorkItemKind.GIVE_OPINION, MOHA).get(0).id();
    fixture.run(
        () ->
            fixture
                .database
                .entities()
                .createNativeQuery("update workflow.work_item set id = 'stray' where id = ?")
                .setParameter(1, opinion)
                .executeUpdate());

    assertThat(mismatches())
        .containsExactlyInAnyOrder(
            new Mismatch(Mismatch.Kind.NO_USER_TASK, Subjects.of(UPDATE), "stray"),
            new Mismatch(Mismatch.Kind.NO_WORK_ITEM, Subjects.of(UPDATE), opinion));
  }

  @Test
  void onlyAuditorsAndAdministratorsMayAsk() {
    Actor focalPoint = RouteFixture.person(Role.FOCAL_POINT, MOHA);

    assertThatThrownBy(() -> reconciler().mismatches(focalPoint)).isInstanceOf(NotAllowed.class);
  }

  private List<Mismatch> mismatches() {
    return reconciler().mismatches(RouteFixture.person(Role.AUDITOR, MOHA));
  }

  private Reconciler reconciler() {
    return new Reconciler(
        Stream.of(new UpdatesUnderWay(fixture.updates)),
        new EngineTasks(fixture.engine.getRuntimeService(), fixture.engine.getTaskService()),
        fixture.items);
  }
}
