package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.progress.internal.Known.COASTS;
import static org.gcmplan.progress.internal.Known.DATABASE;
import static org.gcmplan.progress.internal.Known.HA_NOI;
import static org.gcmplan.progress.internal.Known.HA_NOI_COORDINATOR;
import static org.gcmplan.progress.internal.Known.MOFA;
import static org.gcmplan.progress.internal.Known.MPS;
import static org.gcmplan.progress.internal.Known.MPS_FOCAL_POINT;
import static org.gcmplan.progress.internal.Known.NGHE_AN;
import static org.gcmplan.progress.internal.Known.NGHE_AN_COORDINATOR;
import static org.gcmplan.progress.internal.Known.OFFICE;
import static org.gcmplan.progress.internal.Known.OPENED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.Succession;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPassed;
import org.gcmplan.progress.DutyStage;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.RoundId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hà Nội goes into Nghệ An, which makes it short. */
class SuccessorsTest {
  private final Bureau bureau = new Bureau();
  private OccurrenceId coasts;
  private OccurrenceId database;
  private RoundId round;

  @BeforeEach
  void aRoundAsksForTwoTasks() {
    coasts = bureau.assignments.give(HA_NOI, COASTS, MPS, TaskPart.LOCALITY);
    database = bureau.assignments.give(HA_NOI, DATABASE, MPS, TaskPart.LOCALITY);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void whatIsOwedIsOwedByTheSuccessorAndTheDraftGoesAlong() {
    DutyId former = open();
    ReportId draft = bureau.draft(HA_NOI_COORDINATOR, coasts, Bureau.goingOn("12"));

    OccurrenceId next = bureau.pass(coasts, NGHE_AN);
    bureau.pass(database, NGHE_AN);

    assertThat(bureau.duties.duties(OFFICE, round))
        .extracting(ReportingDuty::body, duty -> duty.parts().size())
        .containsExactly(tuple(NGHE_AN, 2));
    assertThat(bureau.duties.duty(OFFICE, former).orElseThrow().body()).isEqualTo(NGHE_AN);
    assertThat(bureau.duties.find(round).orElseThrow().counts().bodies()).isEqualTo(1);
    assertThat(bureau.route.news()).containsExactly("duty opened", "closed over, reported to 0");
    assertThat(bureau.catalogue.find(NGHE_AN_COORDINATOR, draft))
        .map(ProgressReport::body)
        .contains(NGHE_AN);
    bureau.reports.send(NGHE_AN_COORDINATOR, draft, bureau.version(draft));
    assertThat(bureau.shown(draft).occurrence()).isEqualTo(next);
    assertThat(bureau.events.news()).hasAtLeastOneElementOfType(DutyPassed.class);
  }

  @Test
  void whatWasSentKeepsTheOldNameAndIsMendedByTheSuccessor() {
    open();
    ReportId sent = bureau.sent(HA_NOI_COORDINATOR, coasts, Bureau.goingOn("12"));
    bureau.sent(HA_NOI_COORDINATOR, database, Bureau.goingOn("30"));
    bureau.route.news();

    OccurrenceId next = bureau.pass(coasts, NGHE_AN);
    assertThat(bureau.route.news()).containsExactly("duty opened", "amended", "reported to 1");
    bureau.sendBack(MPS_FOCAL_POINT, sent, "Thiếu số liệu");

    assertThat(bureau.route.news()).containsExactly("sent back");
    assertThat(bureau.shown(sent).body()).isEqualTo(HA_NOI);
    assertThatThrownBy(() -> save(next, sent, false)).isInstanceOf(NotAllowed.class);
    save(next, sent, true);
    bureau.reports.send(NGHE_AN_COORDINATOR, sent, bureau.version(sent));
    bureau.confirm(MPS_FOCAL_POINT, sent);
    assertThat(bureau.shown(sent).body()).isEqualTo(HA_NOI);
    assertThat(bureau.assignments.dates()).last().asString().contains("confirmed");
    assertThat(duty(HA_NOI).parts()).extracting(part -> part.task()).containsExactly(DATABASE);
  }

  @Test
  void whatWasConfirmedStays() {
    open();
    ReportId sent = bureau.sent(HA_NOI_COORDINATOR, coasts, Bureau.goingOn("12"));
    bureau.confirm(MPS_FOCAL_POINT, sent);

    bureau.pass(coasts, NGHE_AN);

    assertThat(bureau.shown(sent).duty()).contains(duty(HA_NOI).id());
    assertThat(duty(HA_NOI).parts()).hasSize(2);
  }

  @Test
  void whoIsAskedAboutTheTaskAnywayIsAskedOnce() {
    OccurrenceId own = bureau.assignments.give(NGHE_AN, COASTS, MPS, TaskPart.LOCALITY);
    open();

    bureau.join(coasts, own);

    assertThat(duty(NGHE_AN).parts()).hasSize(1);
    assertThat(duty(HA_NOI).parts()).extracting(part -> part.task()).containsExactly(DATABASE);
  }

  @Test
  void aSuccessorThatHasSentAllOwesAgain() {
    OccurrenceId own = bureau.assignments.give(NGHE_AN, DATABASE, MPS, TaskPart.LOCALITY);
    open();
    bureau.sent(NGHE_AN_COORDINATOR, own, Bureau.goingOn("5"));
    bureau.route.news();

    bureau.pass(coasts, NGHE_AN);

    assertThat(duty(NGHE_AN).isComplete()).isFalse();
    assertThat(bureau.route.news()).containsExactly("reopened");
  }

  @Test
  void whatAClosedRoundFoundMissingStaysOnTheList() {
    open();
    bureau.rounds.close(OFFICE, round, bureau.duties.find(round).orElseThrow().version());
    bureau.database.commit();

    bureau.pass(coasts, NGHE_AN);

    assertThat(bureau.duties.duties(OFFICE, round))
        .extracting(ReportingDuty::body, ReportingDuty::missing)
        .containsExactly(tuple(HA_NOI, true));
  }

  @Test
  void whoHasEndedIsNotLetInAgain() {
    open();
    bureau.rounds.close(OFFICE, round, bureau.duties.find(round).orElseThrow().version());
    bureau.database.commit();
    bureau.ended.add(HA_NOI);

    assertThatThrownBy(() -> bureau.rounds.reopen(OFFICE, duty(HA_NOI).id(), "Bão số 12"))
        .satisfies(Refused.as("progress.duty.bodyEnded"));
    assertThat(duty(HA_NOI).reopened()).isFalse();
  }

  @Test
  void figuresGoOnFromThoseOfTheFormerBody() {
    LocalDate day = LocalDate.of(2025, 12, 10);
    bureau.past.takeOver(
        Actor.SYSTEM,
        List.of(
            new PastReport(
                "BC-2025-001",
                bureau.assignments.only(coasts),
                coasts,
                new ReportPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                Bureau.goingOn("7"),
                day,
                Optional.of(day),
                Optional.empty(),
                "")));
    open();

    OccurrenceId next = bureau.pass(coasts, NGHE_AN);

    assertThat(bureau.catalogue.figures(NGHE_AN_COORDINATOR, duty(NGHE_AN).id(), next))
        .satisfies(
            figures -> {
              assertThat(figures.previous()).contains(new BigDecimal("7"));
              assertThat(figures.series()).hasSize(1);
            });
  }

  @Test
  void aNewLeadConfirmsWhatWaitedForTheFormerOne() {
    OccurrenceId lead = bureau.assignments.give(MPS, COASTS, MOFA, TaskPart.LEAD);
    open();
    ReportId sent = bureau.sent(HA_NOI_COORDINATOR, coasts, Bureau.goingOn("12"));
    bureau.sent(HA_NOI_COORDINATOR, database, Bureau.goingOn("30"));
    bureau.route.news();

    bureau.pass(lead, NGHE_AN);

    assertThat(bureau.shown(sent).reviewer()).isEqualTo(NGHE_AN);
    assertThat(bureau.duties.label(duty(HA_NOI).id()).orElseThrow())
        .satisfies(
            label -> {
              assertThat(label.stage()).isEqualTo(DutyStage.IN_REVIEW);
              assertThat(label.reviewing()).containsExactlyInAnyOrder(NGHE_AN, MPS);
            });
    assertThat(bureau.route.news()).contains("reopened", "reported to 2");
  }

  @Test
  void aHandOverNamesWhatIsOwedAndWhatStays() {
    open();
    ReportId sent = bureau.sent(HA_NOI_COORDINATOR, coasts, Bureau.goingOn("12"));
    bureau.confirm(MPS_FOCAL_POINT, sent);

    List<OpenWorkItem> items = bureau.work.of(Succession.toOne(HA_NOI, NGHE_AN, OPENED));

    assertThat(items)
        .extracting(OpenWorkItem::kind, OpenWorkItem::reference, OpenWorkItem::moves)
        .containsExactly(
            tuple(Kind.REPORT, "NAM-2026 · 2.01", false), tuple(Kind.REPORTS_SENT, "", false));
    assertThat(bureau.work.of(Succession.toOne(NGHE_AN, HA_NOI, OPENED))).isEmpty();
  }

  @Test
  void sendingAndDecidingAreActsOnRecordAndDraftsAreNot() {
    open();
    ReportId draft = bureau.draft(HA_NOI_COORDINATOR, coasts, Bureau.goingOn("12"));
    assertThat(bureau.work.lastActOf(HA_NOI)).isEmpty();

    bureau.reports.send(HA_NOI_COORDINATOR, draft, bureau.version(draft));
    bureau.database.commit();
    bureau.on(OPENED.plusDays(2), () -> bureau.confirm(MPS_FOCAL_POINT, draft));

    assertThat(bureau.work.lastActOf(HA_NOI)).contains(OPENED);
    assertThat(bureau.work.lastActOf(MPS)).contains(OPENED.plusDays(2));
    assertThat(bureau.shown(draft).state()).isEqualTo(ReportState.CONFIRMED);
  }

  private DutyId open() {
    round = bureau.openRound();
    bureau.route.news();
    bureau.events.news();
    return duty(HA_NOI).id();
  }

  private void save(OccurrenceId occurrence, ReportId report, boolean bySuccessor) {
    bureau.save(
        bySuccessor ? NGHE_AN_COORDINATOR : HA_NOI_COORDINATOR,
        occurrence,
        Bureau.goingOn("13"),
        Optional.of(bureau.version(report)));
    bureau.database.commit();
  }

  private ReportingDuty duty(BodyId body) {
    return bureau.duties.duties(OFFICE, round).stream()
        .filter(duty -> duty.body().equals(body))
        .findFirst()
        .orElseThrow();
  }
}
