package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY_DRAFTER;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.PlanInMemory.OWN_PLANS;
import static org.gcmplan.updates.internal.Violations.violating;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.MovedChange;
import org.gcmplan.updates.RebaseOrder;
import org.gcmplan.updates.Settlement;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRebased;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BringingUpTest {
  private final EntityManagerFactory database = Database.named("bringing-up");
  private final Workplace at = new Workplace(database);

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class Shows {

    @Test
    void whatStoodWhatStandsAndWhatIsAskedFor() {
      Journey journey = Journey.startsWith(at, Proposals.extension());
      moveTheDeadline("2027-06-30");

      MovedChange moved = moved(journey).get(0);

      assertThat(moved.change().before().vi()).isEqualTo("2026-12-31");
      assertThat(moved.theirs().vi()).isEqualTo("2027-06-30");
      assertThat(moved.change().after().vi()).isEqualTo("2027-12-31");
      assertThat(moved.movement()).isEqualTo(MovedChange.Movement.REWORDED);
      assertThat(moved.ways()).containsExactlyInAnyOrder(Settlement.Way.values());
    }

    @Test
    void whichUpdateMovedIt() {
      Journey first = Journey.to(UpdateStatus.AWAITING_PUBLICATION, at);
      Journey second = Journey.startsWith(at, Proposals.extension());
      moveTheDeadline("2027-06-30");
      first.then(() -> at.handingOver.published(PUBLISHER, first.id(), new EditionNumber(2)));

      assertThat(moved(second).get(0).movedBy()).contains(first.view().row().reference());
    }

    @Test
    void nothingThatOthersLeftAlone() {
      Journey journey = Journey.startsWith(at, Proposals.extension());
      at.plan.nextEdition(DATABASE, task -> task.with(TaskField.TARGET, FieldValue.of(7)));

      assertThat(moved(journey)).isEmpty();
    }

    @Test
    void thatOnlyLettingGoIsLeftWhereThePlanSaysItAlready() {
      Journey journey = Journey.startsWith(at, Proposals.extension());
      moveTheDeadline("2027-12-31");

      assertThat(moved(journey).get(0).movement()).isEqualTo(MovedChange.Movement.DONE_ALREADY);
      assertThat(moved(journey).get(0).ways()).containsExactly(Settlement.Way.TAKE);
    }

    @Test
    void thatTheTaskIsGone() {
      Journey journey = Journey.startsWith(at, Proposals.extension());
      at.plan.nextEditionWithout(DATABASE);

      assertThat(moved(journey).get(0).movement()).isEqualTo(MovedChange.Movement.TASK_GONE);
    }

    @Test
    void nothingToWhomTheUpdateDoesNotExist() {
      Journey journey = Journey.startsWith(at, Proposals.extension());

      assertThatThrownBy(() -> at.run(() -> at.rebasing.moved(SECURITY_DRAFTER, journey.id())))
          .isInstanceOf(NotFound.class);
    }
  }

  @Nested
  class Settles {
    private final Journey journey =
        Journey.startsWith(
            at,
            Proposals.of(
                UpdateKind.AMEND,
                Proposals.amend(DATABASE, TaskField.DEADLINE, "2027-12-31"),
                Proposals.amend(OWN_PLANS, TaskField.TITLE, "Ban hành kế hoạch của mình")));

    Settles() {
      moveTheDeadline("2027-06-30");
    }

    @Test
    void byKeepingMineAgainstWhatStandsNow() {
      rebase(DRAFTER, journey, Settlement.keep(1));

      assertThat(changes(journey)).hasSize(2);
      assertThat(changes(journey).get(0).before().vi()).isEqualTo("2027-06-30");
      assertThat(changes(journey).get(0).after().vi()).isEqualTo("2027-12-31");
      assertThat(journey.view().row().base()).isEqualTo(new EditionNumber(2));
      assertThat(moved(journey)).isEmpty();
      assertThat(journey.submit().status()).isEqualTo(UpdateStatus.CHECKING);
    }

    @Test
    void byTakingTheirs() {
      rebase(DRAFTER, journey, Settlement.take(1));

      assertThat(changes(journey)).extracting(Change::task).containsExactly(OWN_PLANS);
    }

    @Test
    void byWritingAnew() {
      FieldValue between = new FieldValue("2027-09-30", "2027-09-30");

      rebase(DRAFTER, journey, Settlement.rewrite(1, between));

      assertThat(changes(journey).get(0).after()).isEqualTo(between);
    }

    @Test
    void andSaysHowInTheTrail() {
      rebase(DRAFTER, journey, Settlement.take(1));

      assertThat(at.events)
          .last()
          .isInstanceOfSatisfying(
              UpdateRebased.class,
              event -> {
                assertThat(event.from()).isEqualTo(new EditionNumber(1));
                assertThat(event.onto()).isEqualTo(new EditionNumber(2));
                assertThat(event.settlements()).containsExactly(Settlement.take(1));
              });
    }
  }

  @Nested
  class Refuses {
    private final Journey journey = Journey.startsWith(at, Proposals.extension());

    Refuses() {
      moveTheDeadline("2027-06-30");
    }

    @Test
    void toMergeSilently() {
      assertThatThrownBy(() -> rebase(DRAFTER, journey))
          .satisfies(violating("updates.rebase.unsettled"));
    }

    @Test
    void toSettleTwice() {
      assertThatThrownBy(() -> rebase(DRAFTER, journey, Settlement.keep(1), Settlement.take(1)))
          .satisfies(violating("updates.rebase.unsettled"));
    }

    @Test
    void aWayThatIsNotOpen() {
      at.plan.nextEditionWithout(DATABASE);

      assertThatThrownBy(() -> rebase(DRAFTER, journey, Settlement.keep(1)))
          .satisfies(violating("updates.rebase.notOpen"));
    }

    @Test
    void aWordingThatChangesNothing() {
      FieldValue theirs = new FieldValue("2027-06-30", "2027-06-30");

      assertThatThrownBy(() -> rebase(DRAFTER, journey, Settlement.rewrite(1, theirs)))
          .satisfies(violating("updates.noEffect"));
    }

    @Test
    void settlementsMadeBeforeStillAnotherEditionCameOut() {
      RebaseOrder order =
          new RebaseOrder(journey.version(), new EditionNumber(2), List.of(Settlement.keep(1)));
      moveTheDeadline("2027-07-31");

      assertThatThrownBy(() -> at.run(() -> at.rebasing.rebase(DRAFTER, journey.id(), order)))
          .satisfies(violating("updates.rebase.newerStill"));
    }

    @Test
    void whoDoesNotDraftForTheBody() {
      assertThatThrownBy(() -> rebase(SECURITY_DRAFTER, journey, Settlement.keep(1)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> rebase(STANDING_OFFICE, journey, Settlement.keep(1)))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoDidNotSeeTheLatestText() {
      RebaseOrder order = new RebaseOrder(0, new EditionNumber(2), List.of(Settlement.keep(1)));

      assertThatThrownBy(() -> at.run(() -> at.rebasing.rebase(DRAFTER, journey.id(), order)))
          .isInstanceOf(ChangedMeanwhile.class);
    }
  }

  @Nested
  class InConsolidation {
    private final Journey journey = Journey.to(UpdateStatus.CONSOLIDATING, at);

    InConsolidation() {
      moveTheDeadline("2027-06-30");
    }

    @Test
    void theStandingOfficeBringsItUpAndMaySubmit() {
      assertThatThrownBy(journey::submitForApproval).satisfies(violating("updates.movedSince"));

      rebase(STANDING_OFFICE, journey, Settlement.keep(1));

      assertThat(journey.submitForApproval().approve().status())
          .isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    }

    @Test
    void theDrafterLeavesItToTheStandingOffice() {
      assertThatThrownBy(() -> rebase(DRAFTER, journey, Settlement.keep(1)))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void somethingMustBeLeft() {
      assertThatThrownBy(() -> rebase(STANDING_OFFICE, journey, Settlement.take(1)))
          .satisfies(violating("updates.noChange"));
    }
  }

  @Nested
  class OnTheWayToPublication {
    private final Journey journey = Journey.to(UpdateStatus.AWAITING_PUBLICATION, at);

    @Test
    void whatHasMovedGoesBackToTheStandingOfficeAndNeedsANewApproval() {
      moveTheDeadline("2027-06-30");
      assertThatThrownBy(journey::publish).satisfies(violating("updates.movedSince"));

      long seen = journey.version();
      journey.then(
          () ->
              at.handingOver.returnForRevision(
                  PUBLISHER, journey.id(), seen, "Nhiệm vụ đã thay đổi"));

      assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
      assertThat(at.route.moves).endsWith("returned from publication");
      rebase(STANDING_OFFICE, journey, Settlement.keep(1));
      assertThat(journey.submitForApproval().approve().publish().status())
          .isEqualTo(UpdateStatus.PUBLISHED);
    }

    @Test
    void onlyThePublisherGivesItBack() {
      assertThatThrownBy(
              () ->
                  at.run(
                      () ->
                          at.handingOver.returnForRevision(
                              APPROVER, journey.id(), journey.version(), "Lý do")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private void moveTheDeadline(String day) {
    at.plan.nextEdition(DATABASE, task -> task.with(TaskField.DEADLINE, new FieldValue(day, day)));
  }

  private List<MovedChange> moved(Journey journey) {
    return at.call(() -> at.rebasing.moved(DRAFTER, journey.id()));
  }

  private static List<Change> changes(Journey journey) {
    return journey.view().changes();
  }

  private void rebase(Actor by, Journey journey, Settlement... settlements) {
    RebaseOrder order =
        new RebaseOrder(journey.version(), at.plan.latest().orElseThrow(), List.of(settlements));
    at.run(() -> at.rebasing.rebase(by, journey.id(), order));
  }
}
