package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECOND_APPROVER;
import static org.gcmplan.updates.internal.PlanInMemory.COASTS;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Violations.violating;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private final EntityManagerFactory database = Database.named("deciding");
  private final Workplace at = new Workplace(database);

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void aReturnGivesItBackToTheStandingOfficeWithTheReason() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);

    at.run(
        () -> at.deciding.returnForRevision(APPROVER, journey.id(), journey.version(), "Chưa rõ"));

    assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
    assertThat(at.route.moves).endsWith("decided RETURNED");
    assertThat(journey.submitForApproval().approve().status())
        .isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
  }

  @Test
  void aReturnAndARefusalNeedAReason() {
    Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);

    assertThatThrownBy(
            () -> at.run(() -> at.deciding.refuse(APPROVER, journey.id(), journey.version(), " ")))
        .satisfies(violating("updates.noteMissing"));
    assertThatThrownBy(
            () ->
                at.run(
                    () ->
                        at.deciding.returnForRevision(
                            APPROVER, journey.id(), journey.version(), "x".repeat(4001))))
        .satisfies(violating("updates.tooLong"));
  }

  @Test
  void whoDraftedMayNotApproveEvenAsAnApprover() {
    Actor both = Known.person("Vừa soạn vừa duyệt", Known.FOREIGN, Role.DRAFTER, Role.APPROVER);
    Journey journey = Journey.to(UpdateStatus.DRAFT, at);
    at.run(() -> at.drafting.revise(both, journey.id(), journey.version(), Proposals.extension()));
    journey.submit().open().agree().submitForApproval();

    assertThatThrownBy(
            () -> at.run(() -> at.deciding.approve(both, journey.id(), journey.version())))
        .isInstanceOf(NotAllowed.class)
        .satisfies(violating("updates.ownUpdate"));
  }

  @Nested
  class OfTwoDecisions {

    @Test
    void theSecondIsToldWhoDecidedAndWhat() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
      long seen = at.call(journey::version);
      journey.approve();

      assertThatThrownBy(
              () -> at.run(() -> at.deciding.refuse(SECOND_APPROVER, journey.id(), seen, "Không")))
          .isInstanceOfSatisfying(
              ChangedMeanwhile.class,
              told -> {
                assertThat(told.problems().get(0).key()).isEqualTo("updates.meanwhile.APPROVED");
                assertThat(told.problems().get(0).args()).containsExactly(APPROVER.name());
              });
    }

    @Test
    void atTheSameTimeOneWinsAndTheOtherIsTold() throws Exception {
      ExecutorService officials = Executors.newFixedThreadPool(2);
      try {
        for (int round = 0; round < 10; round++) {
          UpdateId update = Journey.to(UpdateStatus.AWAITING_APPROVAL, at).id();
          long seen = at.call(() -> at.catalogue.view(APPROVER, update)).version();
          List<Future<?>> decisions =
              List.of(
                  officials.submit(() -> approve(APPROVER, update, seen)),
                  officials.submit(() -> approve(SECOND_APPROVER, update, seen)));

          assertThat(decisions.stream().filter(DecidingTest::wasTold).count()).isEqualTo(1);
          UpdateView view = at.call(() -> at.catalogue.view(APPROVER, update));
          assertThat(view.row().status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
          assertThat(view.history()).filteredOn(entry -> entry.act().equals("APPROVED")).hasSize(1);
        }
      } finally {
        officials.shutdown();
      }
    }

    private void approve(Actor by, UpdateId update, long seen) {
      try (Workplace office = new Workplace(database)) {
        office.run(() -> office.deciding.approve(by, update, seen));
      }
    }
  }

  @Nested
  class OfAnUpdateThatMoved {

    @Test
    void approvalWaits() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
      at.plan.nextEdition(DATABASE, DecidingTest::withAnotherDeadline);

      assertThatThrownBy(journey::approve).satisfies(violating("updates.movedSince"));
    }

    @Test
    void approvalDoesNotMindWhatMovedElsewhere() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);
      at.plan.nextEdition(COASTS, DecidingTest::withAnotherDeadline);

      assertThat(journey.approve().status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
    }

    @Test
    void publicationIsRefusedAndNamesWhatMoved() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_PUBLICATION, at);
      at.plan.nextEdition(DATABASE, DecidingTest::withAnotherDeadline);

      assertThatThrownBy(
              () -> at.run(() -> at.handingOver.take(PUBLISHER, journey.id(), journey.version())))
          .satisfies(violating("updates.movedSince"));
    }

    @Test
    void publicationIsRefusedWhenTheContentIsNotWhatWasApproved() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_PUBLICATION, at);
      at.run(
          () ->
              at.entities
                  .createNativeQuery(
                      "update updates.proposed_change set after_vi = '2099-12-31'"
                          + " where update_id = '"
                          + journey.id()
                          + "'")
                  .executeUpdate());

      assertThatThrownBy(
              () -> at.run(() -> at.handingOver.take(PUBLISHER, journey.id(), journey.version())))
          .satisfies(violating("updates.contentMoved"));
    }

    @Test
    void publicationTakesNoVersionThatWasNotSeen() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_PUBLICATION, at);

      assertThatThrownBy(
              () ->
                  at.run(() -> at.handingOver.take(PUBLISHER, journey.id(), journey.version() - 1)))
          .isInstanceOf(ChangedMeanwhile.class)
          .satisfies(violating("updates.meanwhile.APPROVED"));
    }
  }

  private static TaskContent withAnotherDeadline(TaskContent task) {
    return task.with(TaskField.DEADLINE, new FieldValue("2027-06-30", "2027-06-30"));
  }

  private static boolean wasTold(Future<?> decision) {
    try {
      decision.get();
      return false;
    } catch (ExecutionException refused) {
      assertThat(refused.getCause())
          .isInstanceOf(BusinessRuleViolation.class)
          .isInstanceOf(ChangedMeanwhile.class);
      return true;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
