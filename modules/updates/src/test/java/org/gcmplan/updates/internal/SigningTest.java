package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.AnUpdate.AFTER_THE_DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.DISAGREED;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY_HEAD;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.OpinionDraft;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.updates.WrittenRemark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningTest {
  private static final WrittenOpinion OBJECTION =
      new WrittenOpinion(
          new Disagreed(LocalizedText.EMPTY, LocalizedText.EMPTY),
          List.of(
              new WrittenRemark(
                  new Clause(Optional.of(DATABASE), Optional.of(TaskField.DEADLINE)),
                  both("Quá sớm"),
                  Optional.empty())));

  private final Workplace at = new Workplace(Database.named("signing"));
  private Journey journey;

  @BeforeEach
  void anUpdateInReview() {
    journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    at.signers.signFor(SECURITY);
  }

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void keepsAnOpinionInTheHouseUntilItIsSigned() {
    handUp();

    assertThat(rowOfSecurity().opinion()).isEmpty();
    assertThat(remarks()).isEmpty();
    assertThat(journey.view().history())
        .extracting(entry -> entry.act())
        .endsWith("CONSULTATION_OPENED");
    assertThat(draft(STANDING_OFFICE)).isEmpty();
    assertThat(draft(FINANCE_FOCAL)).isEmpty();
    assertThat(draft(SECURITY_FOCAL)).map(OpinionDraft::opinion).contains(OBJECTION);
    assertThat(draft(SECURITY_HEAD)).map(OpinionDraft::opinion).contains(OBJECTION);
  }

  @Test
  void letsItLeaveUnderTheNameOfTheSigner() {
    handUp();

    at.run(() -> at.speaking.sign(SECURITY_HEAD, journey.id(), SECURITY));

    assertThat(rowOfSecurity().opinion()).contains(OBJECTION.opinion());
    assertThat(rowOfSecurity().givenBy()).isEqualTo("Lãnh đạo BCA");
    assertThat(remarks()).hasSize(1);
    assertThat(at.route.moves).endsWith("opinion handed up", "opinion recorded");
  }

  @Test
  void doesNotLetItLeaveWithoutTheSignature() {
    assertThatThrownBy(() -> journey.security(AGREED))
        .satisfies(violating("updates.opinionMustBeSigned"));
    assertThatThrownBy(
            () -> at.run(() -> at.speaking.give(SECURITY_FOCAL, journey.id(), SECURITY, OBJECTION)))
        .satisfies(violating("updates.opinionMustBeSigned"));
    handUp();
    assertThatThrownBy(() -> at.run(() -> at.speaking.sign(SECURITY_FOCAL, journey.id(), SECURITY)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void isNoStepOfABodyThatHasNobodyToSign() {
    WrittenOpinion agreed = WrittenOpinion.of(AGREED);

    assertThatThrownBy(
            () -> at.run(() -> at.speaking.handUp(FINANCE_FOCAL, journey.id(), FINANCE, agreed)))
        .satisfies(violating("updates.nobodySigns"));
    at.run(() -> at.speaking.give(FINANCE_FOCAL, journey.id(), FINANCE, agreed));
  }

  @Test
  void givesItBackWithAReasonAndTakesItAgain() {
    handUp();
    assertThatThrownBy(this::handUp).satisfies(violating("updates.draftHandedUp"));

    at.run(() -> at.speaking.giveBack(SECURITY_HEAD, journey.id(), SECURITY, "Nêu căn cứ"));
    assertThat(draft(SECURITY_FOCAL)).map(OpinionDraft::returnReason).contains("Nêu căn cứ");
    assertThatThrownBy(() -> at.run(() -> at.speaking.sign(SECURITY_HEAD, journey.id(), SECURITY)))
        .satisfies(violating("updates.nothingToSign"));

    handUp();
    at.run(() -> at.speaking.sign(SECURITY_HEAD, journey.id(), SECURITY));
    assertThat(rowOfSecurity().opinion()).isPresent();
  }

  @Test
  void doesNotStopTheClockAndMayFollowLate() {
    handUp();
    journey.finance(AGREED);
    at.time.moveTo(AFTER_THE_DEADLINE);
    at.run(() -> at.consulting.deemAgreed(journey.id(), SECURITY));
    assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);

    at.run(() -> at.speaking.sign(SECURITY_HEAD, journey.id(), SECURITY));

    assertThat(journey.view().currentOpinions())
        .filteredOn(row -> row.body().equals(SECURITY))
        .extracting(OpinionRow::late)
        .containsExactly(false, true);
    assertThat(remarks()).extracting(Remark::late).containsExactly(true);
  }

  @Test
  void isOfferedToWhoHasIt() {
    assertThat(actions(SECURITY_HEAD)).isEmpty();
    handUp();

    assertThat(actions(SECURITY_HEAD)).containsExactly(UpdateAction.SIGN_OPINION);
    assertThat(at.call(() -> at.catalogue.actions(SECURITY_FOCAL, journey.id())))
        .filteredOn(action -> action.action() == UpdateAction.GIVE_OPINION)
        .allMatch(action -> !action.blockers().isEmpty());
  }

  @Test
  void tellsTheTrailNothingOfWhatIsInIt() {
    int before = at.events.size();
    handUp();
    at.run(() -> at.speaking.giveBack(SECURITY_HEAD, journey.id(), SECURITY, "Nêu căn cứ"));

    assertThat(at.events.subList(before, at.events.size()))
        .hasSize(2)
        .allSatisfy(
            event ->
                assertThat(event.toString())
                    .doesNotContain("Nêu căn cứ", "Quá sớm", DISAGREED.position().name()));
  }

  private void handUp() {
    at.run(() -> at.speaking.handUp(SECURITY_FOCAL, journey.id(), SECURITY, OBJECTION));
  }

  private Optional<OpinionDraft> draft(Actor reader) {
    return at.call(() -> at.speaking.draft(reader, journey.id(), SECURITY));
  }

  private OpinionRow rowOfSecurity() {
    return journey.view().currentOpinions().stream()
        .filter(row -> row.body().equals(SECURITY))
        .findFirst()
        .orElseThrow();
  }

  private List<Remark> remarks() {
    return at.call(() -> at.remarks.on(STANDING_OFFICE, journey.id()));
  }

  private List<UpdateAction> actions(Actor actor) {
    return at.call(() -> at.catalogue.actions(actor, journey.id())).stream()
        .map(OpenAction::action)
        .toList();
  }
}
