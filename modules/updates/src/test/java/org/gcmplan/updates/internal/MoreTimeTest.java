package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.updates.internal.AnUpdate.AFTER_THE_DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Violations.violating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.TimeRequest;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoreTimeTest {
  private static final LocalDate A_WEEK_MORE = LocalDate.of(2026, 3, 25);

  private final Workplace at = new Workplace(Database.named("more-time"));
  private Journey journey;

  @BeforeEach
  void anUpdateInReview() {
    journey = Journey.to(UpdateStatus.IN_REVIEW, at);
  }

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void grantedMovesTheDeadlineOfThatBodyAlone() {
    ask();
    at.run(() -> at.extending.grant(STANDING_OFFICE, journey.id(), SECURITY, A_WEEK_MORE));

    assertThat(at.route.moves).endsWith("time asked", "deadline moved");
    assertThat(at.route.deadline).isEqualTo(Instant.parse("2026-03-25T16:59:59Z"));
    assertThat(at.route.reminder).isEqualTo(Instant.parse("2026-03-23T01:00:00Z"));
    assertThat(journey.view().row().deadline()).contains(A_WEEK_MORE);

    at.time.moveTo(AFTER_THE_DEADLINE);
    at.run(() -> at.consulting.deemAgreed(journey.id(), FINANCE));
    assertThatThrownBy(() -> at.run(() -> at.consulting.deemAgreed(journey.id(), SECURITY)))
        .satisfies(violating("updates.deadlineNotPassed"));
    journey.security(AGREED);
    assertThat(journey.view().currentOpinions())
        .filteredOn(row -> row.body().equals(SECURITY))
        .extracting(OpinionRow::late)
        .containsExactly(false);
  }

  @Test
  void declinedLeavesItAndSaysWhy() {
    ask();
    at.run(() -> at.extending.decline(STANDING_OFFICE, journey.id(), SECURITY, "Đã gấp"));

    assertThat(requests())
        .extracting(TimeRequest::state, TimeRequest::answer)
        .containsExactly(tuple(TimeRequest.State.DECLINED, "Đã gấp"));
    assertThat(journey.view().row().deadline()).contains(Journey.IN_TWO_WEEKS);
    assertThat(at.route.moves).endsWith("time declined");
  }

  @Test
  void isAskedForADayThatIsLaterAndWorkedOn() {
    assertThatThrownBy(() -> ask(Journey.IN_TWO_WEEKS)).satisfies(violating("updates.notMoreTime"));
    assertThatThrownBy(() -> ask(LocalDate.of(2026, 3, 22)))
        .satisfies(violating("updates.opinionDeadlineNotWorkingDay"));
  }

  @Test
  void isAskedOnceAtATimeAndOnlyByWhoHasNotAnswered() {
    ask();
    assertThatThrownBy(this::ask).satisfies(violating("updates.timeAskedAlready"));
    journey.finance(AGREED);
    assertThatThrownBy(
            () ->
                at.run(
                    () ->
                        at.extending.ask(FINANCE_FOCAL, journey.id(), FINANCE, A_WEEK_MORE, "Bận")))
        .satisfies(violating("updates.noTimeNeeded"));
  }

  @Test
  void isGrantedByTheStandingOfficeOnlyAndOnlyWhenAsked() {
    assertThatThrownBy(
            () ->
                at.run(
                    () -> at.extending.grant(STANDING_OFFICE, journey.id(), SECURITY, A_WEEK_MORE)))
        .satisfies(violating("updates.noTimeAsked"));
    ask();
    assertThatThrownBy(
            () ->
                at.run(
                    () -> at.extending.grant(SECURITY_FOCAL, journey.id(), SECURITY, A_WEEK_MORE)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void stopsNoClockWhileTheRequestWaits() {
    ask();
    journey.finance(AGREED);
    at.time.moveTo(AFTER_THE_DEADLINE);
    at.run(() -> at.consulting.deemAgreed(journey.id(), SECURITY));

    assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
  }

  @Test
  void isOfferedWhileItHelps() {
    assertThat(actions(SECURITY_FOCAL)).contains(UpdateAction.ASK_FOR_TIME);
    assertThat(actions(STANDING_OFFICE)).doesNotContain(UpdateAction.DECIDE_ON_TIME);

    ask();
    assertThat(actions(SECURITY_FOCAL)).doesNotContain(UpdateAction.ASK_FOR_TIME);
    assertThat(actions(STANDING_OFFICE)).contains(UpdateAction.DECIDE_ON_TIME);

    journey.security(AGREED);
    assertThat(actions(STANDING_OFFICE)).doesNotContain(UpdateAction.DECIDE_ON_TIME);
  }

  private void ask() {
    ask(A_WEEK_MORE);
  }

  private void ask(LocalDate day) {
    at.run(() -> at.extending.ask(SECURITY_FOCAL, journey.id(), SECURITY, day, "Chờ số liệu"));
  }

  private List<TimeRequest> requests() {
    return at.call(() -> at.extending.requests(STANDING_OFFICE, journey.id()));
  }

  private List<UpdateAction> actions(Actor actor) {
    return at.call(() -> at.catalogue.actions(actor, journey.id())).stream()
        .map(OpenAction::action)
        .toList();
  }
}
