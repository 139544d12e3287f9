package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.DISAGREED;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Violations.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpenActionsTest {
  private static final Actor EVERYBODY =
      new Actor(
          DRAFTER.account(),
          "Mọi quyền",
          FOREIGN,
          Set.copyOf(
              Stream.of(DRAFTER, STANDING_OFFICE, APPROVER, PUBLISHER, SECURITY_FOCAL)
                  .flatMap(person -> person.grants().stream())
                  .toList()));

  private final Workplace at = new Workplace(Database.named("actions"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void followTheState() {
    assertActions(
        UpdateStatus.DRAFT, UpdateAction.REVISE, UpdateAction.SUBMIT, UpdateAction.DISCARD);
    assertActions(
        UpdateStatus.CHECKING,
        UpdateAction.WITHDRAW,
        UpdateAction.OPEN_CONSULTATION,
        UpdateAction.RETURN_INCOMPLETE);
    assertActions(
        UpdateStatus.IN_REVIEW,
        UpdateAction.WITHDRAW,
        UpdateAction.GIVE_OPINION,
        UpdateAction.ASK_FOR_TIME);
    assertActions(
        UpdateStatus.CONSOLIDATING,
        UpdateAction.WITHDRAW,
        UpdateAction.ANSWER,
        UpdateAction.ASK_AGAIN,
        UpdateAction.RETURN_TO_DRAFTER,
        UpdateAction.SUBMIT_FOR_APPROVAL);
    assertActions(
        UpdateStatus.AWAITING_APPROVAL,
        UpdateAction.WITHDRAW,
        UpdateAction.APPROVE,
        UpdateAction.RETURN_FOR_REVISION,
        UpdateAction.REFUSE);
    assertActions(
        UpdateStatus.AWAITING_PUBLICATION,
        UpdateAction.WITHDRAW,
        UpdateAction.PUBLISH,
        UpdateAction.RETURN_FROM_PUBLICATION);
    assertActions(UpdateStatus.PUBLISHED);
    assertActions(UpdateStatus.REFUSED);
    assertActions(UpdateStatus.WITHDRAWN);
  }

  @Nested
  class AreNamedWithWhatStandsInTheWay {

    @Test
    void gapsOfADraft() {
      Journey journey = Journey.to(UpdateStatus.DRAFT, at);
      at.plan.nextEditionWithout(DATABASE);

      assertThat(keys(blockers(UpdateAction.SUBMIT, DRAFTER, journey)))
          .contains("updates.unknownTask");
      assertThat(actions(DRAFTER, journey)).contains(UpdateAction.REBASE);
    }

    @Test
    void opinionsThatWaitForAnAnswer() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at).security(DISAGREED).finance(AGREED);

      assertThat(keys(blockers(UpdateAction.SUBMIT_FOR_APPROVAL, STANDING_OFFICE, journey)))
          .containsExactly("updates.opinionUnanswered");
    }

    @Test
    void fourEyes() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_APPROVAL, at);

      for (UpdateAction decision :
          List.of(UpdateAction.APPROVE, UpdateAction.RETURN_FOR_REVISION, UpdateAction.REFUSE)) {
        assertThat(keys(blockers(decision, EVERYBODY, journey)))
            .containsExactly("updates.ownUpdate");
        assertThat(blockers(decision, APPROVER, journey)).isEmpty();
      }
    }

    @Test
    void aPlanThatMoved() {
      Journey journey = Journey.to(UpdateStatus.AWAITING_PUBLICATION, at);
      at.plan.nextEdition(
          DATABASE,
          task -> task.with(TaskField.DEADLINE, new FieldValue("2027-06-30", "2027-06-30")));

      assertThat(keys(blockers(UpdateAction.PUBLISH, PUBLISHER, journey)))
          .containsExactly("updates.movedSince");
    }
  }

  @Nested
  class OfAFocalPoint {

    @Test
    void areForTheBodyThatIsAsked() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

      assertThat(at.call(() -> at.catalogue.actions(FINANCE_FOCAL, journey.id())))
          .containsExactly(
              new OpenAction(UpdateAction.GIVE_OPINION, FINANCE, List.of()),
              new OpenAction(UpdateAction.ASK_FOR_TIME, FINANCE, List.of()));
    }

    @Test
    void areOverOnceItHasAnswered() {
      assertThat(actions(FINANCE_FOCAL, Journey.to(UpdateStatus.IN_REVIEW, at).finance(AGREED)))
          .isEmpty();
    }

    @Test
    void areStillThereWhenOnlyItsSilenceWasCounted() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at).security(AGREED);
      at.time.moveTo(AnUpdate.DEADLINE);
      at.run(() -> at.consulting.deemAgreed(journey.id(), FINANCE));

      assertThat(actions(FINANCE_FOCAL, journey)).containsExactly(UpdateAction.GIVE_OPINION);
    }
  }

  private void assertActions(UpdateStatus status, UpdateAction... expected) {
    assertThat(Set.copyOf(actions(EVERYBODY, Journey.to(status, at))))
        .as(status.name())
        .isEqualTo(Set.copyOf(Arrays.asList(expected)));
  }

  private List<UpdateAction> actions(Actor actor, Journey journey) {
    return at.call(() -> at.catalogue.actions(actor, journey.id())).stream()
        .map(OpenAction::action)
        .toList();
  }

  private List<Problem> blockers(UpdateAction action, Actor actor, Journey journey) {
    return at.call(() -> at.catalogue.actions(actor, journey.id())).stream()
        .filter(open -> open.action() == action)
        .flatMap(open -> open.blockers().stream())
        .toList();
  }
}
