package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.SECOND_APPROVER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.ActNotCarriedOut;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.DelayedAct;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WrittenOpinion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelayedActsTest {
  private static final UUID BATCH = new UUID(7, 7);
  private static final WrittenOpinion AGREED =
      WrittenOpinion.of(new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY));

  private final Workplace at = new Workplace(Database.named("delayed"));

  @BeforeEach
  void peopleAreKnownAndNothingWaits() {
    at.run(
        () ->
            at.entities
                .createQuery("select d from DelayedEntry d", DelayedEntry.class)
                .getResultList()
                .forEach(at.entities::remove));
    List.of(APPROVER, SECOND_APPROVER, SECURITY_FOCAL, FINANCE_FOCAL, STANDING_OFFICE, DRAFTER)
        .forEach(person -> at.people.put(person.account(), person));
  }

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void untilItsTimeNothingHasHappened() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    long before = journey.version();

    order(APPROVER, approval(journey));
    at.dueActs.carryOutDue();

    assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    assertThat(journey.version()).isEqualTo(before);
    assertThat(at.route.moves).doesNotContain("decided APPROVED");
    assertThat(waiting(APPROVER)).extracting(DelayedAct::action).contains(UpdateAction.APPROVE);
  }

  @Test
  void whenItsTimeHasComeItIsDoneOnce() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));

    at.time.moveTo(at.time.instant().plusSeconds(10));
    at.dueActs.carryOutDue();
    at.dueActs.carryOutDue();

    assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    assertThat(at.route.moves).containsOnlyOnce("decided APPROVED");
    assertThat(waiting(APPROVER)).isEmpty();
  }

  @Test
  void takenBackItLeavesNothingBehindAndCanBeDecidedOtherwise() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));
    int lines = journey.view().history().size();

    at.run(() -> at.delaying.takeBack(APPROVER, BATCH));
    at.time.moveTo(at.time.instant().plusSeconds(60));
    at.dueActs.carryOutDue();

    assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    assertThat(journey.view().history()).hasSize(lines);
    assertThat(journey.refuse().status()).isEqualTo(UpdateStatus.REFUSED);
  }

  @Test
  void whatWasDoneCannotBeTakenBack() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));
    at.dueActs.carryOut(APPROVER, BATCH);

    assertThatThrownBy(() -> at.run(() -> at.delaying.takeBack(APPROVER, BATCH)))
        .satisfies(violating("updates.undoTooLate"));
    assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
  }

  @Test
  void nobodyTakesBackWhatAnotherOrdered() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));

    assertThatThrownBy(() -> at.run(() -> at.delaying.takeBack(SECOND_APPROVER, BATCH)))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThat(waiting(SECOND_APPROVER)).isEmpty();
  }

  @Test
  void aSecondDecisionIsToldWhoIsDecidingWhat() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));

    assertThatThrownBy(() -> order(SECOND_APPROVER, refusal(journey, "Chưa cần")))
        .isInstanceOf(ChangedMeanwhile.class)
        .satisfies(violating("updates.beingDone.APPROVE"))
        .hasMessageContaining(APPROVER.name());
    assertThatThrownBy(() -> at.run(() -> at.deciding.approve(SECOND_APPROVER, journey.id(), 1)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(at.call(() -> at.catalogue.actions(SECOND_APPROVER, journey.id())))
        .extracting(OpenAction::blockers)
        .allMatch(blockers -> blockers.get(0).key().equals("updates.beingDone.APPROVE"));
  }

  @Test
  void whenSomethingMovedMeanwhileItIsNotDoneAndItsPersonIsTold() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));
    journey.withdraw();

    at.time.moveTo(at.time.instant().plusSeconds(10));
    at.dueActs.carryOutDue();

    assertThat(journey.status()).isEqualTo(UpdateStatus.WITHDRAWN);
    List<DelayedAct> failed = at.call(() -> at.delaying.failed(APPROVER));
    assertThat(failed).hasSize(1);
    assertThat(failed.get(0).problems().get(0).key()).isEqualTo("updates.meanwhile.WITHDRAWN");
    assertThat(at.events).hasAtLeastOneElementOfType(ActNotCarriedOut.class);
    at.run(() -> at.delaying.putAway(APPROVER, failed.get(0).id()));
    assertThat(at.call(() -> at.delaying.failed(APPROVER))).isEmpty();
  }

  @Test
  void whoLostTheRightMeanwhileDoesNotDecide() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
    order(APPROVER, approval(journey));
    at.people.remove(APPROVER.account());

    at.dueActs.carryOut(APPROVER, BATCH);

    assertThat(journey.status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    assertThat(at.call(() -> at.delaying.failed(APPROVER))).hasSize(1);
  }

  @Test
  void anOrderIsRefusedForWhatTheActItselfWouldBeRefusedFor() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);

    assertThatThrownBy(() -> order(APPROVER, refusal(journey, " ")))
        .satisfies(violating("updates.noteMissing"));
    assertThatThrownBy(() -> order(STANDING_OFFICE, approval(journey)))
        .satisfies(violating("updates.notYours.AWAITING_APPROVAL"));
    assertThatThrownBy(
            () ->
                order(
                    APPROVER,
                    ActOrder.plain(UpdateAction.APPROVE, journey.id(), journey.version() - 1)))
        .isInstanceOf(ChangedMeanwhile.class);
    Journey draft = Journey.to(UpdateStatus.DRAFT, at);
    assertThatThrownBy(() -> order(SECURITY_FOCAL, approval(draft))).isInstanceOf(NotFound.class);
  }

  @Test
  void opinionsOfTwoBodiesWaitSideBySideAndThoseOfOneBodyDoNot() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    order(SECURITY_FOCAL, ActOrder.opinion(journey.id(), SECURITY, AGREED));
    order(FINANCE_FOCAL, ActOrder.opinion(journey.id(), FINANCE_FOCAL.body(), AGREED));

    assertThatThrownBy(
            () -> order(SECURITY_FOCAL, ActOrder.opinion(journey.id(), SECURITY, AGREED)))
        .isInstanceOf(ChangedMeanwhile.class);
    at.time.moveTo(at.time.instant().plusSeconds(10));
    at.dueActs.carryOutDue();

    assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
  }

  private void order(Actor by, ActOrder order) {
    at.run(() -> at.delaying.order(by, BATCH, order));
  }

  private List<DelayedAct> waiting(Actor by) {
    return at.call(() -> at.delaying.waiting(by));
  }

  private static ActOrder approval(Journey journey) {
    return ActOrder.plain(UpdateAction.APPROVE, journey.id(), journey.version());
  }

  private static ActOrder refusal(Journey journey, String reason) {
    return ActOrder.because(UpdateAction.REFUSE, journey.id(), journey.version(), reason);
  }
}
