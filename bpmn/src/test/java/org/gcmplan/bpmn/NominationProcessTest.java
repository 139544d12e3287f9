package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A nomination, from the head of the proposing body to the decision. */
class NominationProcessTest {
  private static final RouteInMemory route = new RouteInMemory("nomination", "NominationProcess");

  @BeforeEach
  void sent() {
    route.start(Map.of());
  }

  @AfterEach
  void end() {
    route.end();
  }

  @AfterAll
  static void everyNodeAndEveryFlowWasWalked() {
    assertThat(route.coverage().notWalked(route.model())).isEmpty();
  }

  @Test
  void whatEverybodyFavoursIsAwarded() {
    assertThat(route.waitsAt()).containsExactly("Task_ConfirmNomination");
    eligible();
    assertThat(route.waitsAt()).isEmpty();
    route.told("Msg_CouncilDecided", "ONWARD").told("Msg_MinisterDecided", "ONWARD");

    assertThat(route.isRunning()).isFalse();
    assertThat(route.endedAt()).isEqualTo("Event_Awarded");
  }

  @Test
  void theHeadOfTheBodyReturnsItToWhoWroteIt() {
    route.done("Task_ConfirmNomination", "RETURNED");
    assertThat(route.waitsAt()).containsExactly("Task_ReviseNomination");
    route.done("Task_ReviseNomination");

    assertThat(route.waitsAt()).containsExactly("Task_ConfirmNomination");
  }

  @Test
  void aReturnedDossierIsConfirmedAnew() {
    route.done("Task_ConfirmNomination").done("Task_CheckDossier", "RETURNED");
    route.done("Task_ReviseNomination");

    assertThat(route.waitsAt()).containsExactly("Task_ConfirmNomination");
  }

  @Test
  void aSupplementGoesStraightBackToWhoAskedForIt() {
    route.done("Task_ConfirmNomination").done("Task_CheckDossier", "SUPPLEMENT");
    assertThat(route.waitsAt()).containsExactly("Task_SupplementDossier");
    route.done("Task_SupplementDossier");

    assertThat(route.waitsAt()).containsExactly("Task_CheckDossier");
  }

  @Test
  void whatIsNotEligibleEnds() {
    route.done("Task_ConfirmNomination").done("Task_CheckDossier", "REFUSED");

    assertThat(route.endedAt()).isEqualTo("Event_NominationRefused");
  }

  @Test
  void neitherCouncilNorMinisterMustAgree() {
    eligible();
    route.told("Msg_CouncilDecided", "REFUSED");
    assertThat(route.endedAt()).isEqualTo("Event_NotAwarded");

    route.start(Map.of());
    eligible();
    route.told("Msg_CouncilDecided", "ONWARD").told("Msg_MinisterDecided", "REFUSED");
    assertThat(route.endedAt()).isEqualTo("Event_NotAwarded");
  }

  @Test
  void councilAndMinisterMayWantItCheckedAgain() {
    eligible();
    route.told("Msg_CouncilDecided", "AGAIN");
    assertThat(route.waitsAt()).containsExactly("Task_CheckDossier");

    route.done("Task_CheckDossier").told("Msg_CouncilDecided", "ONWARD");
    route.told("Msg_MinisterDecided", "AGAIN");
    assertThat(route.waitsAt()).containsExactly("Task_CheckDossier");
  }

  @Test
  void whatIsWithdrawnLeavesNothingBehind() {
    route.done("Task_ConfirmNomination");
    route.told("Msg_NominationWithdrawn", "ONWARD");

    assertThat(route.isRunning()).isFalse();
    assertThat(route.waitsAt()).isEmpty();
  }

  private static void eligible() {
    route.done("Task_ConfirmNomination").done("Task_CheckDossier");
  }
}
