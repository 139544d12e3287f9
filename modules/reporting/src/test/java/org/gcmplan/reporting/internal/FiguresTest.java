package org.gcmplan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.reporting.internal.Rows.DAY;
import static org.gcmplan.reporting.internal.Rows.FOREIGN_AFFAIRS;
import static org.gcmplan.reporting.internal.Rows.HA_NOI;
import static org.gcmplan.reporting.internal.Rows.LAI_CHAU;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.reporting.AreaLine;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.HeatLine;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.ObjectiveShare;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.UnitShare;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final LocalizedText NAME = new LocalizedText("Tên", "Name");

  @Nested
  class TasksOnTrack {
    @Test
    void countEachTaskOfTheLeadOnce() {
      Work work =
          work(
              Rows.lead("1.01").due("2026-12-31"),
              Rows.lead("1.02").due("2026-06-30"),
              Rows.of("1.02", HA_NOI).due("2026-12-31"));

      assertThat(Work.tally(work.onTrack())).isEqualTo(new Tally(1, 2));
    }

    @Test
    void goByTheLatestPeriodOfWhichAnythingIsKnown() {
      Work work =
          work(
              Rows.lead("1.01").from("2026-07-01").due("2026-09-30"),
              Rows.lead("1.01").from("2026-10-01").due("2026-12-31"));

      assertThat(Work.tally(work.onTrack())).isEqualTo(new Tally(0, 1));
    }

    @Test
    void takeAReportInTheNewPeriodForNews() {
      Work work =
          work(
              Rows.lead("1.01").from("2026-07-01").due("2026-09-30"),
              Rows.lead("1.01").from("2026-10-01").due("2026-12-31").reported("2026-11-01"));

      assertThat(Work.tally(work.onTrack())).isEqualTo(new Tally(1, 1));
    }

    @Test
    void areLateWhenCompletedLateOrClaimedAfterTheirDayOrToBeMendedAfterIt() {
      Work work =
          work(
              Rows.lead("1.01").due("2026-06-30").completed("2026-06-30"),
              Rows.lead("1.02").due("2026-06-30").completed("2026-07-01"),
              Rows.lead("1.03").due("2026-06-30").completed("2026-06-01").confirmed("2026-08-01"),
              Rows.lead("1.04").due("2026-06-30").completed("2026-07-01").confirmed("2026-08-01"),
              Rows.lead("1.05").due("2026-06-30").completed("2026-06-01").sentBack("2026-06-15"),
              Rows.lead("1.06").due("2026-12-31").completed("2026-06-01").sentBack("2026-06-15"));

      assertThat(work.onTrack())
          .filteredOn(Judged::onTrack)
          .extracting(judged -> judged.row().task().value())
          .containsExactlyInAnyOrder("1.01", "1.03", "1.06");
    }

    @Test
    void leaveOutWhatIsSuspended() {
      Work work = work(Rows.lead("1.01").due("2026-06-30").suspended("2026-05-01"));

      assertThat(Work.tally(work.onTrack())).isEqualTo(Tally.NONE);
    }

    @Test
    void ofALocalityLookedAtAreItsOwnShares() {
      List<AssignmentRow> rows =
          rows(
              Rows.lead("1.01").due("2026-06-30"),
              Rows.of("1.01", HA_NOI).due("2026-12-31"),
              Rows.of("1.01", LAI_CHAU).due("2026-06-30"));

      assertThat(Work.tally(new Work(Lens.on(DAY).of(HA_NOI), rows, plan()).onTrack()))
          .isEqualTo(new Tally(1, 1));
    }
  }

  @Nested
  class ReportsInTime {
    @Test
    void areThoseThatCameByTheirDayWithinTwelveMonths() {
      Work work =
          work(
              Rows.lead("1.01").due("2026-06-30").reported("2026-06-30"),
              Rows.lead("1.02").due("2026-06-30").reported("2026-07-01"),
              Rows.of("1.02", HA_NOI).due("2026-06-30"),
              Rows.lead("1.03").due("2025-11-18").reported("2025-11-01"),
              Rows.lead("1.04").due("2026-11-19"),
              Rows.lead("1.05").due("2026-12-31").reported("2026-06-01"));

      assertThat(work.reportsDue()).hasSize(3);
      assertThat(work.reportsDue())
          .filteredOn(Work::isReportedInTime)
          .extracting(row -> row.task().value())
          .containsExactly("1.01");
    }
  }

  @Nested
  class Overdue {
    @Test
    void countsOneSilenceOnceByTheFirstDayMissed() {
      Work work =
          work(
              period("2026-01-01", "2026-03-31").completed("2026-03-01").confirmed("2026-04-01"),
              period("2026-04-01", "2026-06-30"),
              period("2026-07-01", "2026-09-30"),
              period("2026-10-01", "2026-12-31"));

      assertThat(work.overdue())
          .extracting(row -> row.due().orElseThrow())
          .containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void forgetsAnOldGapOnceALaterPeriodIsDone() {
      Work work =
          work(
              period("2026-01-01", "2026-03-31"),
              period("2026-07-01", "2026-09-30").completed("2026-09-01").confirmed("2026-10-01"));

      assertThat(work.overdue()).isEmpty();
    }

    @Test
    void putsTheLongestFirst() {
      Work work =
          work(Rows.lead("1.01").due("2026-06-30"), Rows.of("1.02", HA_NOI).due("2025-06-30"));

      assertThat(work.overdue())
          .extracting(row -> row.task().value())
          .containsExactly("1.02", "1.01");
    }

    private Rows.Row period(String from, String due) {
      return Rows.lead("5.06").from(from).due(due);
    }
  }

  @Nested
  class TheMap {
    @Test
    void putsTheBestFirstAndThoseThatNeverReportedLast() {
      Work work =
          work(
              Rows.of("1.01", HA_NOI).due("2026-06-30").reported("2026-06-01"),
              Rows.of("1.02", HA_NOI).due("2026-12-31"),
              Rows.of("1.01", LAI_CHAU).due("2026-12-31"));

      List<UnitShare> shares =
          UnitFigures.shares(List.of(unit(LAI_CHAU.id(), "12"), unit(HA_NOI.id(), "01")), work);

      assertThat(shares).extracting(UnitShare::code).containsExactly("01", "12");
      assertThat(shares)
          .extracting(UnitShare::tasks)
          .containsExactly(new Tally(1, 2), new Tally(1, 1));
      assertThat(shares).extracting(UnitShare::step).containsExactly(1, 0);
    }

    @Test
    void leavesOutWhatAFormerLocalityHasLeftBehind() {
      Work work =
          work(
              Rows.of("1.01", HA_NOI).due("2026-12-31"),
              Rows.of("1.01", LAI_CHAU).due("2026-12-31"));

      assertThat(UnitFigures.of(List.of(unit(HA_NOI.id(), "01")), work)).hasSize(1);
    }

    @Test
    void hasFiveClasses() {
      assertThat(Stream.of(0, 59, 60, 69, 70, 79, 80, 89, 90, 100).map(FiguresTest::step))
          .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }
  }

  @Nested
  class Objectives {
    @Test
    void setWhatIsDoneAgainstWhatShouldBe() {
      Work work =
          work(
              Rows.lead("1.01").due("2026-06-30").completed("2026-06-01").confirmed("2026-06-02"),
              Rows.lead("1.02").due("2026-06-30"),
              Rows.lead("1.03").due("2026-12-31"),
              Rows.lead("1.04").due("2026-06-30").completed("2026-06-01"));

      List<ObjectiveShare> shares =
          new Progress(work).of(List.of(objective(1), objective(2), objective(3)));

      assertThat(shares).extracting(ObjectiveShare::number).containsExactly(1, 2);
      assertThat(shares.get(0).done()).isEqualTo(new Tally(1, 2));
      assertThat(shares.get(0).expected()).isEqualTo(new Tally(2, 2));
      assertThat(shares.get(0).isLate()).isTrue();
      assertThat(shares.get(1).done()).isEqualTo(new Tally(0, 2));
    }

    @Test
    void filterEverythingElse() {
      List<AssignmentRow> rows =
          rows(Rows.lead("1.01").due("2026-06-30"), Rows.lead("1.03").due("2026-06-30"));
      Lens second =
          new Lens(DAY, Optional.empty(), Optional.of(2), Optional.empty(), Optional.empty());

      Work work = new Work(second, rows, plan());

      assertThat(work.overdue()).extracting(row -> row.task().value()).containsExactly("1.03");
      assertThat(Work.tally(work.onTrack())).isEqualTo(new Tally(0, 1));
    }
  }

  @Nested
  class AreasAndMonths {
    @Test
    void planAndActualAddUpYearByYear() {
      Work work =
          work(
              Rows.lead("1.01").due("2024-06-30").completed("2025-02-01").confirmed("2025-03-01"),
              Rows.lead("1.02").due("2025-06-30"));
      Plan national = new Plan(NAME, "402", DAY, 2024, 2027, FOREIGN_AFFAIRS, "QĐ", true);

      List<AreaLine> lines =
          new Progress(work).by(List.of(new FocusArea(1, NAME), new FocusArea(2, NAME)), national);

      assertThat(lines).hasSize(1);
      assertThat(lines.get(0).points())
          .containsExactly(
              new AreaLine.Point(2024, 1, 0, false),
              new AreaLine.Point(2025, 2, 1, false),
              new AreaLine.Point(2026, 2, 1, false),
              new AreaLine.Point(2027, 2, 1, true));
    }

    @Test
    void confirmationsCountInTheirMonthForTwelveMonths() {
      Work work =
          work(
              Rows.lead("1.01").completed("2026-06-01").confirmed("2026-06-02"),
              Rows.lead("1.02").completed("2026-11-01").confirmed("2026-11-19"),
              Rows.lead("1.03").completed("2025-11-01").confirmed("2025-11-30"));

      List<HeatLine> heat = new Progress(work).confirmed(body -> NAME);

      assertThat(new Progress(work).months())
          .startsWith(YearMonth.of(2025, 12))
          .endsWith(YearMonth.of(2026, 11));
      assertThat(heat)
          .containsExactly(
              new HeatLine(FOREIGN_AFFAIRS, NAME, List.of(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)));
      assertThat(work.confirmed()).hasSize(heat.get(0).sum());
    }
  }

  @Test
  void theRowsOfAFigureAreAsManyAsItSays() {
    Work work = work(Rows.lead("1.01").due("2026-12-31"), Rows.lead("1.02").due("2026-06-30"));
    FigureRows rows = new FigureRows(work, body -> NAME);

    List<FigureRow> tasks = rows.judged(work.onTrack());

    assertThat(tasks).hasSize(Work.tally(work.onTrack()).of());
    assertThat(tasks)
        .filteredOn(FigureRow::good)
        .hasSize(Work.tally(work.onTrack()).good())
        .extracting(FigureRow::reference)
        .containsExactly("1.01");
  }

  private static int step(int percent) {
    return new UnitShare(HA_NOI, "01", NAME, new Tally(percent, 100), true).step();
  }

  private static Work work(Rows.Row... rows) {
    return new Work(Lens.on(DAY), rows(rows), plan());
  }

  private static List<AssignmentRow> rows(Rows.Row... rows) {
    return Stream.of(rows).map(row -> row.on(DAY)).toList();
  }

  /** 1.01 and 1.02 serve objective 1, the others objective 2. */
  private static Map<TaskCode, TaskContent> plan() {
    return Map.of(
        new TaskCode("1.01"), serving("1.01", 1),
        new TaskCode("1.02"), serving("1.02", 1),
        new TaskCode("1.03"), serving("1.03", 2),
        new TaskCode("1.04"), serving("1.04", 2));
  }

  private static TaskContent serving(String code, int objective) {
    return new TaskContent(
        new TaskCode(code), Map.of(TaskField.OBJECTIVES, FieldValue.of(String.valueOf(objective))));
  }

  private static Objective objective(int number) {
    return new Objective(number, NAME, 1, List.of());
  }

  private static Locality unit(UUID id, String code) {
    return new Locality(
        new LocalityId(id),
        new Designation(code, NAME, NAME, LocalityType.PROVINCE),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
