package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.UPDATE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Mismatch.Kind;
import org.gcmplan.workflow.MismatchMended;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each kind of mismatch is made on purpose, named, and mended. */
class MendingProcessTest {
  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  private final Actor administrator = RouteFixture.person(Role.ADMINISTRATOR, MOHA);
  private final Heard<DomainEvent> events = new Heard<>();
  private final UpdatesUnderWay underWay = new UpdatesUnderWay(fixture.updates);
  private final Reconciler reconciler =
      new Reconciler(
          Stream.of(underWay),
          new EngineTasks(fixture.engine.getRuntimeService(), fixture.engine.getTaskService()),
          fixture.items);
  private final Mending mending =
      new Mending(
          reconciler,
          new RouteRepairs(
              Stream.of(new UpdateRouteRepair(fixture.engine.getRuntimeService(), underWay)),
              fixture.engine.getRuntimeService()),
          new WorkItemRepair(
              fixture.items, fixture.labels, fixture.engine.getTaskService(), RouteFixture.CLOCK),
          events,
          RouteFixture.CLOCK);

  @BeforeEach
  void anUpdateUnderReview() {
    fixture.updates.stands(UPDATE, UpdateStatus.IN_REVIEW, "Gia hạn nhiệm vụ 3.14");
    fixture.consulted(MOHA, MPS);
  }

  @Test
  void aMissingRouteStartsWhereTheRecordStands() {
    var lost = new UpdateId(new UUID(5, 8));
    for (UpdateStatus status :
        List.of(
            UpdateStatus.CHECKING,
            UpdateStatus.CONSOLIDATING,
            UpdateStatus.LEGAL_REVIEW,
            UpdateStatus.AWAITING_APPROVAL,
            UpdateStatus.AWAITING_PUBLICATION)) {
      fixture.updates.stands(lost, status, "Không có quy trình");
      mendOnly(status == UpdateStatus.CHECKING ? Kind.NO_ROUTE : Kind.OTHER_STAGE);

      assertThat(
              fixture.items.open(
                  Subjects.of(lost), Stages.of(status).orElseThrow(), Optional.empty()))
          .as(status.name())
          .isPresent();
    }
  }

  @Test
  void aMissingRouteUnderReviewAsksThoseWhoHaveNotAnswered() {
    var lost = new UpdateId(new UUID(5, 9));
    fixture.updates.stands(lost, UpdateStatus.IN_REVIEW, "Không có quy trình");
    fixture.updates.awaits(lost, MPS);

    mendOnly(Kind.NO_ROUTE);

    assertThat(fixture.items.about(Subjects.of(lost)))
        .singleElement()
        .satisfies(item -> assertThat(item.shown().body()).isEqualTo(MPS));
  }

  @Test
  void anOrphanEndsAndItsWorkIsClosed() {
    fixture.updates.stands(UPDATE, UpdateStatus.PUBLISHED, "Gia hạn nhiệm vụ 3.14");

    mendOnly(Kind.NO_RECORD);

    assertThat(fixture.open(WorkItemKind.GIVE_OPINION, MOHA)).isEmpty();
  }

  @Test
  void aRouteAtAnotherStageIsMoved() {
    fixture.updates.stands(UPDATE, UpdateStatus.CONSOLIDATING, "Gia hạn nhiệm vụ 3.14");

    mendOnly(Kind.OTHER_STAGE);

    assertThat(fixture.open(WorkItemKind.GIVE_OPINION, MOHA)).isEmpty();
    assertThat(fixture.open(WorkItemKind.CONSOLIDATE, PlanFrameInMemory.COORDINATOR)).hasSize(1);
  }

  @Test
  void aStrayWorkItemIsClosedAndAMissingOneOpened() {
    String opinion = fixture.open(WorkItemKind.GIVE_OPINION, MOHA).get(0).id();
    sql("update workflow.work_item set id = 'stray' where id = ?", opinion);

    assertThat(found()).hasSize(2);
    found().forEach(one -> fixture.run(() -> mending.mend(administrator, one)));

    assertThat(found()).isEmpty();
    assertThat(fixture.open(WorkItemKind.GIVE_OPINION, MOHA))
        .singleElement()
        .satisfies(item -> assertThat(item.id()).isEqualTo(opinion));
  }

  @Test
  void aWorkItemClosedTooEarlyIsOpenedAgain() {
    String opinion = fixture.open(WorkItemKind.GIVE_OPINION, MOHA).get(0).id();
    sql("update workflow.work_item set state = 'CLOSED' where id = ?", opinion);

    mendOnly(Kind.NO_WORK_ITEM);

    assertThat(fixture.open(WorkItemKind.GIVE_OPINION, MOHA)).hasSize(1);
  }

  @Test
  void everyMendingIsAnnounced() {
    fixture.updates.stands(UPDATE, UpdateStatus.CONSOLIDATING, "Gia hạn nhiệm vụ 3.14");

    mendOnly(Kind.OTHER_STAGE);

    assertThat(events.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MismatchMended.class,
            mended -> {
              assertThat(mended.by()).isEqualTo(administrator);
              assertThat(mended.kind()).isEqualTo(Kind.OTHER_STAGE);
            });
  }

  @Test
  void whatHasGoneIsNotMended() {
    var gone = new Mismatch(Kind.NO_ROUTE, Subjects.of(UPDATE), "");

    assertThatThrownBy(() -> fixture.run(() -> mending.mend(administrator, gone)))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void anAuditorOnlyReads() {
    fixture.updates.stands(UPDATE, UpdateStatus.CONSOLIDATING, "Gia hạn nhiệm vụ 3.14");
    Actor auditor = RouteFixture.person(Role.AUDITOR, MOHA);
    Mismatch one = found().get(0);

    assertThatThrownBy(() -> fixture.run(() -> mending.mend(auditor, one)))
        .isInstanceOf(NotAllowed.class);
  }

  private void mendOnly(Kind kind) {
    assertThat(found()).extracting(Mismatch::kind).containsExactly(kind);
    found().forEach(one -> fixture.run(() -> mending.mend(administrator, one)));
    assertThat(found()).isEmpty();
  }

  private List<Mismatch> found() {
    return reconciler.mismatches(administrator);
  }

  private void sql(String statement, String id) {
    fixture.run(
        () ->
            fixture
                .database
                .entities()
                .createNativeQuery(statement)
                .setParameter(1, id)
                .executeUpdate());
  }
}
