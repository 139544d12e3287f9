package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.bpmn.PlanUpdateRoute.DEADLINE;
import static org.gcmplan.bpmn.PlanUpdateRoute.REMINDER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanUpdateProcessTest {
  @RegisterExtension static final PlanUpdateRoute route = new PlanUpdateRoute();

  @AfterAll
  static void everyNodeAndEveryFlowWasWalked() {
    assertThat(route.coverage().notWalked(route.model())).isEmpty();
  }

  @Nested
  class FromTheDrafterToTheEdition {
    @Test
    void aSubmittedUpdateWaitsForTheCheck() {
      assertThat(route.waitsAt()).containsExactly("Task_CheckCompleteness");
    }

    @Test
    void theStraightWayEndsWithAnEdition() {
      route.complete("MPS", "MOHA").answered("MPS").answered("MOHA");
      route.onward("Task_Consolidate").onward("Task_Decide").onward("Task_Publish");

      assertThat(route.endedAt("Event_EditionPublished")).isTrue();
    }

    @Test
    void anIncompleteUpdateGoesBackToItsDrafterAndIsCheckedAgain() {
      route.returned("Task_CheckCompleteness");
      assertThat(route.waitsAt()).containsExactly("Task_Revise");

      route.onward("Task_Revise");
      assertThat(route.waitsAt()).containsExactly("Task_CheckCompleteness");
    }

    @Test
    void afterConsolidationItMayGoBackToItsDrafter() {
      route.complete("MPS").answered("MPS").returned("Task_Consolidate");
      assertThat(route.waitsAt()).containsExactly("Task_Revise");

      route.onward("Task_Revise").complete("MOHA");
      assertThat(route.asked()).containsExactly("MOHA");
    }

    @Test
    void theOfficialMayGiveItBackToTheStandingOffice() {
      route.complete("MPS").answered("MPS").onward("Task_Consolidate").returned("Task_Decide");

      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void thePublisherMayGiveItBackToTheStandingOffice() {
      route.complete("MPS").answered("MPS").onward("Task_Consolidate").onward("Task_Decide");
      route.returned("Task_Publish");

      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void theOfficialMayRefuseItForGood() {
      route.complete("MPS").answered("MPS").onward("Task_Consolidate").refused("Task_Decide");

      assertThat(route.endedAt("Event_UpdateRefused")).isTrue();
    }
  }

  @Nested
  class UnderLegalReview {
    @Test
    void aClearedUpdateGoesToTheOfficial() {
      route.complete("MPS").answered("MPS").legalReview("Task_Consolidate");
      assertThat(route.waitsAt()).containsExactly("Task_LegalReview");

      route.onward("Task_LegalReview");
      assertThat(route.waitsAt()).containsExactly("Task_Decide");
    }

    @Test
    void oneThatIsNotLawfulGoesBackToTheStandingOffice() {
      route.complete("MPS").answered("MPS").legalReview("Task_Consolidate");
      route.returned("Task_LegalReview");

      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void itMayBeWithdrawn() {
      route.complete("MPS").answered("MPS").legalReview("Task_Consolidate");

      assertThat(route.withdrawn().endedAt("Event_UpdateWithdrawn")).isTrue();
    }
  }

  @Nested
  class WhereTooFewHaveAnswered {
    @Test
    void theSilentAreAskedAgain() {
      route.complete("MPS", "MOHA").answered("MPS").clockReaches(DEADLINE).askedAgain("MOHA");

      assertThat(route.asked()).containsExactly("MOHA");
      assertThat(route.timers()).isEqualTo(2);
      assertThat(route.answered("MOHA").waitsAt()).containsExactly("Task_Consolidate");
    }
  }

  @Nested
  class WhileBodiesAreAsked {
    @Test
    void eachBodyIsAskedOnItsOwn() {
      route.complete("MPS", "MOHA", "MOJ");

      assertThat(route.asked()).containsExactly("MOHA", "MOJ", "MPS");
    }

    @Test
    void consolidationWaitsForTheLastAnswer() {
      route.complete("MPS", "MOHA").answered("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_GiveOpinion");

      route.answered("MOHA");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void whoHasNotAnsweredIsRemindedAndStillAsked() {
      route.complete("MPS", "MOHA").answered("MPS").clockReaches(REMINDER);

      assertThat(route.reminded()).containsExactly("MOHA");
      assertThat(route.asked()).containsExactly("MOHA");
    }

    @Test
    void anAnswerAfterTheReminderCountsAsAnyOther() {
      route.complete("MPS").clockReaches(REMINDER).answered("MPS");

      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
      assertThat(route.deemed()).isEmpty();
    }

    @Test
    void silenceAtTheDeadlineIsCountedAndConsolidationBegins() {
      route.complete("MPS", "MOHA").answered("MPS").clockReaches(DEADLINE);

      assertThat(route.deemed()).containsExactly("MOHA");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void whenNobodyAnswersEachSilenceIsCountedOnce() {
      route.complete("MPS", "MOHA", "MOJ").clockReaches(REMINDER).clockReaches(DEADLINE);

      assertThat(route.deemed()).containsExactlyInAnyOrder("MPS", "MOHA", "MOJ");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void noTimerOutlivesTheLastAnswer() {
      route.complete("MPS", "MOHA");
      assertThat(route.timers()).isEqualTo(4);

      route.answered("MPS").answered("MOHA");
      assertThat(route.timers()).isZero();
    }

    @Test
    void onlyPlainValuesStayWithTheProcess() {
      route.complete("MPS").answered("MPS");

      assertThat(route.variables())
          .contains("body:string", "deadlineAt:date", "outcome:string", "reminderAt:date")
          .noneMatch(variable -> variable.startsWith("bodies"))
          .noneMatch(variable -> variable.endsWith(":object"));
    }
  }

  @Nested
  class WhereAnOpinionIsSigned {
    @Test
    void itWaitsForTheSignatureAndGoesOnOnceSigned() {
      route.complete("MPS").handedUp("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_SignOpinion");

      route.signed("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void itGoesBackToTheFocalPointAndUpAgain() {
      route.complete("MPS").handedUp("MPS").notSigned("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_GiveOpinion");

      route.handedUp("MPS").signed("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void otherBodiesAreNotHeldUp() {
      route.complete("MPS", "MOHA").handedUp("MPS").answered("MOHA");

      assertThat(route.waitsAt()).containsExactly("Task_SignOpinion");
    }

    @Test
    void theBodyIsRemindedWhileTheSignatureIsMissing() {
      route.complete("MPS").handedUp("MPS").clockReaches(REMINDER);

      assertThat(route.reminded()).containsExactly("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_SignOpinion");
    }

    @Test
    void theDeadlineDoesNotWaitForTheSignature() {
      route.complete("MPS").handedUp("MPS").clockReaches(DEADLINE);

      assertThat(route.deemed()).containsExactly("MPS");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
      assertThat(route.timers()).isZero();
    }

    @Test
    void aReminderIsNotSentAnewWhenItGoesBack() {
      route.complete("MPS").clockReaches(REMINDER).handedUp("MPS").notSigned("MPS");

      assertThat(route.clockReaches(REMINDER).reminded()).containsExactly("MPS");
    }
  }

  @Nested
  class WhenABodyAsksForTime {
    @Test
    void theStandingOfficeDecidesWhileTheBodyGoesOnWorking() {
      route.complete("MPS", "MOHA").asksForTime("MPS");
      assertThat(route.waitsAt())
          .containsExactly("Task_DecideOnTime", "Task_GiveOpinion", "Task_GiveOpinion");

      route.onward("Task_DecideOnTime").answered("MPS").answered("MOHA");
      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void theQuestionFallsAwayOnceItHasAnswered() {
      route.complete("MPS", "MOHA").asksForTime("MPS").answered("MPS");

      assertThat(route.waitsAt()).containsExactly("Task_GiveOpinion");
      assertThat(route.asked()).containsExactly("MOHA");
    }

    @Test
    void theQuestionFallsAwayAtTheDeadline() {
      route.complete("MPS").asksForTime("MPS").clockReaches(DEADLINE);

      assertThat(route.waitsAt()).containsExactly("Task_Consolidate");
    }

    @Test
    void itMayAskAgain() {
      route.complete("MPS").asksForTime("MPS").onward("Task_DecideOnTime").asksForTime("MPS");

      assertThat(route.waitsAt()).containsExactly("Task_DecideOnTime", "Task_GiveOpinion");
    }
  }

  @Nested
  class WhenTheTextHasChangedMuch {
    @Test
    void bodiesAreAskedAgainAndItIsConsolidatedAnew() {
      route.complete("MPS", "MOHA").answered("MPS").answered("MOHA").askedAgain("MOHA");
      assertThat(route.asked()).containsExactly("MOHA");

      route.answered("MOHA").onward("Task_Consolidate");
      assertThat(route.waitsAt()).containsExactly("Task_Decide");
    }
  }

  @Nested
  class WithdrawnByTheDrafter {
    @Test
    void beforeTheCheck() {
      assertThat(route.withdrawn().endedAt("Event_UpdateWithdrawn")).isTrue();
    }

    @Test
    void whileBodiesAreAsked() {
      route.complete("MPS", "MOHA").withdrawn();

      assertThat(route.endedAt("Event_UpdateWithdrawn")).isTrue();
      assertThat(route.timers()).isZero();
    }

    @Test
    void whileASignatureAndMoreTimeAreWaitedFor() {
      route.complete("MPS", "MOHA").handedUp("MPS").asksForTime("MOHA").withdrawn();

      assertThat(route.endedAt("Event_UpdateWithdrawn")).isTrue();
    }

    @Test
    void whileItWaitsForPublication() {
      route.complete("MPS").answered("MPS").onward("Task_Consolidate").onward("Task_Decide");

      assertThat(route.withdrawn().endedAt("Event_UpdateWithdrawn")).isTrue();
    }
  }
}
