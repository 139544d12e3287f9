package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.progress.internal.Known.COASTS;
import static org.gcmplan.progress.internal.Known.DATABASE;
import static org.gcmplan.progress.internal.Known.HA_NOI;
import static org.gcmplan.progress.internal.Known.HA_NOI_COORDINATOR;
import static org.gcmplan.progress.internal.Known.LANGUAGE;
import static org.gcmplan.progress.internal.Known.MOFA;
import static org.gcmplan.progress.internal.Known.MPS;
import static org.gcmplan.progress.internal.Known.NGHE_AN;
import static org.gcmplan.progress.internal.Known.OFFICE;
import static org.gcmplan.progress.internal.Known.OPENED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.progress.DutyEscalated;
import org.gcmplan.progress.DutyReminded;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundClosed;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private final Bureau bureau = new Bureau();
  private OccurrenceId haNoi;

  @BeforeEach
  void twoProvincesAndAMinistry() {
    haNoi = bureau.assignments.give(HA_NOI, COASTS, MPS, TaskPart.LOCALITY);
    bureau.assignments.give(NGHE_AN, COASTS, MPS, TaskPart.LOCALITY);
    bureau.assignments.give(MPS, DATABASE, MOFA, TaskPart.LEAD);
    bureau.assignments.give(MPS, COASTS, MOFA, TaskPart.LEAD);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aRoundMakesOneDutyForEachBodyHoweverManyItsTasks() {
    RoundId round = bureau.openRound();

    assertThat(bureau.duties.duties(OFFICE, round))
        .extracting(ReportingDuty::body, duty -> duty.parts().size())
        .containsExactlyInAnyOrder(tuple(HA_NOI, 1), tuple(NGHE_AN, 1), tuple(MPS, 2));
    assertThat(bureau.route.news())
        .containsExactly("round opened", "duty opened", "duty opened", "duty opened");
  }

  @Test
  void itCountsInWorkingDaysFromTheCutOff() {
    ReportingRound round = bureau.duties.find(bureau.openRound()).orElseThrow();

    assertThat(round.reference()).isEqualTo("NAM-2026");
    assertThat(round.cutoff()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(round.due()).isEqualTo(Known.DUE);
    assertThat(bureau.route.moments().before()).isEqualTo("2026-12-15T01:00:00Z");
    assertThat(bureau.route.moments().due()).isEqualTo("2026-12-18T01:00:00Z");
    // The weekend of 19 and 20 December does not count.
    assertThat(bureau.route.moments().after()).isEqualTo("2026-12-23T01:00:00Z");
  }

  @Test
  void whoRefusedATaskOrHasDoneItOwesNothing() {
    bureau.assignments.give(
        HA_NOI, DATABASE, MPS, TaskPart.LOCALITY, Acknowledgement.REFUSED, TaskStatus.NOT_STARTED);
    bureau.assignments.give(
        HA_NOI,
        LANGUAGE,
        MPS,
        TaskPart.LOCALITY,
        Acknowledgement.ACCEPTED,
        TaskStatus.COMPLETED_ON_TIME);

    RoundId round = bureau.openRound();

    assertThat(duty(round).parts()).extracting(part -> part.task()).containsExactly(COASTS);
  }

  @Test
  void thereIsOneRoundForAPeriod() {
    bureau.openRound();

    assertThatThrownBy(this::openAgain).satisfies(Refused.as("day: progress.round.thereAlready"));
  }

  @Test
  void onlyTheStandingOfficeOpensIt() {
    bureau.regimes.keep(OFFICE, Known.yearly());

    assertThatThrownBy(
            () ->
                bureau.rounds.open(
                    HA_NOI_COORDINATOR,
                    new RoundOrder(Known.yearly().id(), OPENED, Optional.empty())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void onlyTheSilentAreRemindedAndTheirLeadershipTold() {
    RoundId round = bureau.openRound();
    bureau.sent(HA_NOI_COORDINATOR, haNoi, Bureau.goingOn("12"));
    bureau.events.news();

    bureau.rounds.remind(round);
    assertThat(bureau.events.news())
        .extracting(event -> ((DutyReminded) event).body())
        .containsExactlyInAnyOrder(NGHE_AN, MPS);

    bureau.rounds.escalate(round);
    assertThat(bureau.events.news())
        .extracting(event -> ((DutyEscalated) event).body())
        .containsExactlyInAnyOrder(NGHE_AN, MPS);
    assertThat(duty(round).escalatedOn()).isEmpty();
  }

  @Test
  void onceADayIsEnoughWhoeverReminds() {
    RoundId round = bureau.openRound();
    assertThat(bureau.rounds.remindLate(Known.MPS_FOCAL_POINT, round, MPS)).isEqualTo(2);
    assertThat(bureau.rounds.remindLate(OFFICE, round, MOFA)).isEqualTo(1);
    bureau.database.commit();

    assertThatThrownBy(() -> bureau.rounds.remindLate(OFFICE, round, MOFA))
        .satisfies(Refused.as("progress.round.nobodyToRemind"));
    assertThat(duty(round).remindedOn()).contains(OPENED);

    bureau.on(
        OPENED.plusDays(1),
        () -> assertThat(bureau.rounds.remindLate(OFFICE, round, MOFA)).isEqualTo(3));
  }

  @Test
  void itClosesWithTheListOfTheMissing() {
    RoundId round = bureau.openRound();
    bureau.sent(HA_NOI_COORDINATOR, haNoi, Bureau.goingOn("12"));
    bureau.events.news();

    bureau.rounds.close(OFFICE, round, version(round));
    bureau.database.commit();

    assertThat(((RoundClosed) bureau.events.news().get(0)).missing())
        .containsExactlyInAnyOrder(NGHE_AN, MPS);
    assertThat(bureau.duties.duties(OFFICE, round).stream().filter(ReportingDuty::missing))
        .extracting(ReportingDuty::body)
        .containsExactlyInAnyOrder(NGHE_AN, MPS);
    assertThat(bureau.duties.find(round).orElseThrow().isOpen()).isFalse();
  }

  @Test
  void aClosedRoundTakesNothingUntilItIsReopenedForThatBody() {
    RoundId round = bureau.openRound();
    bureau.rounds.close(OFFICE, round, version(round));
    bureau.database.commit();

    assertThatThrownBy(() -> bureau.draft(HA_NOI_COORDINATOR, haNoi, Bureau.goingOn("12")))
        .satisfies(Refused.as("progress.report.roundClosed"));

    bureau.rounds.reopen(OFFICE, duty(round).id(), "Bão số 12");
    bureau.database.commit();
    bureau.on(
        Known.DUE.plusDays(30), () -> bureau.sent(HA_NOI_COORDINATOR, haNoi, Bureau.goingOn("12")));

    assertThat(duty(round)).matches(ReportingDuty::missing).matches(ReportingDuty::late);
    assertThat(bureau.route.news()).endsWith("reopened", "reported to 1");
  }

  @Test
  void itIsReopenedWithAReasonAndOnlyForWhoMissedIt() {
    RoundId round = bureau.openRound();

    assertThatThrownBy(() -> bureau.rounds.reopen(OFFICE, duty(round).id(), "Bão"))
        .satisfies(Refused.as("progress.duty.notMissed"));
    assertThatThrownBy(() -> bureau.rounds.reopen(OFFICE, duty(round).id(), " "))
        .satisfies(Refused.as("reason: progress.duty.reasonMissing"));
  }

  @Test
  void whatWasBegunBeforeItClosedIsReviewedAllTheSame() {
    OccurrenceId database = bureau.assignments.give(HA_NOI, DATABASE, MPS, TaskPart.LOCALITY);
    RoundId round = bureau.openRound();
    var sent = bureau.sent(HA_NOI_COORDINATOR, database, Bureau.goingOn("12"));
    bureau.rounds.close(OFFICE, round, version(round));
    bureau.database.commit();

    assertThat(bureau.route.news()).contains("closed over, reported to 1");
    bureau.sendBack(Known.MPS_FOCAL_POINT, sent, "Thiếu số liệu");
    bureau.save(
        HA_NOI_COORDINATOR, database, Bureau.goingOn("13"), Optional.of(bureau.version(sent)));
    bureau.reports.send(HA_NOI_COORDINATOR, sent, bureau.version(sent));

    assertThat(bureau.route.news()).containsExactly("sent back", "amended");
  }

  private void openAgain() {
    bureau.rounds.open(
        OFFICE, new RoundOrder(Known.yearly().id(), OPENED.plusDays(3), Optional.empty()));
  }

  private ReportingDuty duty(RoundId round) {
    List<ReportingDuty> all = bureau.duties.duties(OFFICE, round);
    return all.stream().filter(duty -> duty.body().equals(HA_NOI)).findFirst().orElseThrow();
  }

  private long version(RoundId round) {
    return bureau.duties.find(round).orElseThrow().version();
  }
}
