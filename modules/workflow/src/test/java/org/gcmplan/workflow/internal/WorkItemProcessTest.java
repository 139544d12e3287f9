package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.workflow.internal.PlanFrameInMemory.COORDINATOR;
import static org.gcmplan.workflow.internal.RouteFixture.DEADLINE;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.NOW;
import static org.gcmplan.workflow.internal.RouteFixture.REMINDER;
import static org.gcmplan.workflow.internal.RouteFixture.UPDATE;
import static org.gcmplan.workflow.internal.UpdatesInMemory.DRAFTER;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.BodyReminded;
import org.gcmplan.updates.OpinionRecorded;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateRevised;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemClosed;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.WorkItemOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkItemProcessTest {
  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  private final Actor focalPoint = RouteFixture.person(Role.FOCAL_POINT, MOHA);

  @BeforeEach
  void anUpdate() {
    fixture.updates.stands(UPDATE, UpdateStatus.CHECKING, "Gia hạn nhiệm vụ 3.14");
  }

  @Test
  void theReminderGoesToWhoIsStillAsked() {
    fixture.consulted(MOHA, MPS);
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));
    fixture.fireDueAt(REMINDER);

    assertThat(fixture.updates.reminded()).containsExactly(MOHA);
  }

  @Test
  void atTheDeadlineSilenceIsCountedAndConsolidationOpens() {
    fixture.consulted(MOHA, MPS);
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));
    fixture.fireDueAt(DEADLINE);

    assertThat(fixture.updates.deemed()).containsExactly(MOHA);
    assertNothingOpen(WorkItemKind.GIVE_OPINION, MOHA);
    only(WorkItemKind.CONSOLIDATE, COORDINATOR);
  }

  @Test
  void aLateOpinionMovesNothing() {
    fixture.consulted(MOHA);
    fixture.fireDueAt(DEADLINE);
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));

    only(WorkItemKind.CONSOLIDATE, COORDINATOR);
  }

  @Test
  void everyDeadlineIsFiredAsOfItsOwnMoment() {
    fixture.consulted(MOHA);
    fixture.fireDueAt(DEADLINE.plusSeconds(86_400));

    assertThat(only(WorkItemKind.CONSOLIDATE, COORDINATOR).openedAt()).isEqualTo(DEADLINE);
  }

  @Test
  void whoGaveTheOpinionFindsItAmongTheDoneWhicheverCameFirst() {
    var credits = new WorkItemCredits(fixture.items);
    var event = new OpinionRecorded(focalPoint, NOW, UPDATE, MOHA, 1, Position.AGREED, false);
    fixture.consulted(MOHA, MPS);
    fixture.run(() -> credits.answered(event));
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));
    assertThat(fixture.done(focalPoint)).hasSize(1);

    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MPS));
    Actor other = RouteFixture.person(Role.APPROVER, MPS);
    fixture.run(
        () ->
            credits.answered(
                new OpinionRecorded(other, NOW, UPDATE, MPS, 1, Position.AGREED, false)));
    assertThat(fixture.done(other)).extracting(WorkItem::body).containsExactly(MPS);
  }

  @Test
  void silenceIsNobodysMerit() {
    var event =
        new OpinionRecorded(Actor.SYSTEM, NOW, UPDATE, MOHA, 1, Position.DEEMED_AGREED, false);
    fixture.consulted(MOHA);
    fixture.run(() -> new WorkItemCredits(fixture.items).answered(event));
    fixture.fireDueAt(DEADLINE);

    assertThat(fixture.done(Actor.SYSTEM)).isEmpty();
  }

  @Test
  void aReminderIsSeenOnTheWorkItem() {
    var upkeep = new WorkItemUpkeep(fixture.items, fixture.updates);
    fixture.consulted(MOHA);
    fixture.run(() -> upkeep.reminded(new BodyReminded(Actor.SYSTEM, REMINDER, UPDATE, MOHA, 1)));

    assertThat(only(WorkItemKind.GIVE_OPINION, MOHA).remindedAt()).contains(REMINDER);
  }

  @Test
  void aNewTitleIsFollowed() {
    var upkeep = new WorkItemUpkeep(fixture.items, fixture.updates);
    fixture.run(() -> fixture.route.submitted(UPDATE));
    fixture.run(() -> fixture.route.returnedToDrafter(UPDATE));
    fixture.updates.stands(UPDATE, UpdateStatus.DRAFT, "Gia hạn nhiệm vụ 3.15");
    fixture.run(
        () -> upkeep.revised(new UpdateRevised(focalPoint, NOW, UPDATE, new EditionNumber(1), 1)));

    assertThat(only(WorkItemKind.REVISE, DRAFTER).title().vi()).isEqualTo("Gia hạn nhiệm vụ 3.15");
  }

  @Test
  void openingAndClosingIsAnnounced() {
    fixture.consulted(MOHA);

    assertThat(fixture.opened.events())
        .extracting(WorkItemOpened::kind, WorkItemOpened::body)
        .containsExactly(
            tuple(WorkItemKind.CHECK, COORDINATOR), tuple(WorkItemKind.GIVE_OPINION, MOHA));
    assertThat(fixture.closed.events())
        .extracting(WorkItemClosed::kind)
        .containsExactly(WorkItemKind.CHECK);
  }

  private WorkItem only(WorkItemKind kind, BodyId body) {
    List<WorkItem> open = fixture.open(kind, body);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private void assertNothingOpen(WorkItemKind kind, BodyId body) {
    assertThat(fixture.open(kind, body)).isEmpty();
  }
}
