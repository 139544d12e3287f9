package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.Reports;
import org.gcmplan.progress.Review;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;
import org.gcmplan.tasks.TaskCode;

/** Opens a round that runs now, and has some reports written, sent and decided in it. */
@Dependent
class RunningRoundChapter implements Chapter {
  private static final Logger LOG = Logger.getLogger(RunningRoundChapter.class.getName());
  static final String FILE = "demonstration/running-round.csv";
  private static final List<String> COLUMNS =
      List.of(
          "regime", "body_kind", "body", "task", "on", "value", "narrative", "becomes", "reason");
  private static final int OPENED_BEFORE = -6;
  private static final int DUE_IN_DAYS = 9;

  /** How far a report has come. */
  private enum Becomes {
    DRAFT,
    SENT,
    SENT_BACK,
    CONFIRMED
  }

  private final Rounds rounds;
  private final RoundCatalogue duties;
  private final PeriodsOfWork periods;
  private final Reports reports;
  private final ReportCatalogue catalogue;
  private final Review review;

  @Inject
  RunningRoundChapter(
      Rounds rounds,
      RoundCatalogue duties,
      PeriodsOfWork periods,
      Reports reports,
      ReportCatalogue catalogue,
      Review review) {
    this.rounds = rounds;
    this.duties = duties;
    this.periods = periods;
    this.reports = reports;
    this.catalogue = catalogue;
    this.review = review;
  }

  @Override
  public List<TimelineEntry> read(Telling telling) {
    List<CsvRow> rows = CsvTable.readIfThere(telling.files(), FILE, COLUMNS, telling.findings());
    List<TimelineEntry> told = new ArrayList<>();
    if (!rows.isEmpty()) {
      told.add(opening(rows.get(0), telling));
    }
    rows.stream().flatMap(row -> written(row, telling).stream()).forEach(told::add);
    return told;
  }

  private TimelineEntry opening(CsvRow row, Telling telling) {
    LocalDate today = telling.days().today();
    LocalDate opened = telling.days().calendar().plusWorkingDays(today, OPENED_BEFORE);
    RoundOrder order =
        new RoundOrder(
            RegimeTable.idOf(row.text("regime")), today, Optional.of(today.plusDays(DUE_IN_DAYS)));
    return TimelineEntry.on(opened, LocalTime.of(8, 30), () -> open(telling.cast(), order));
  }

  private void open(Cast cast, RoundOrder order) {
    periods.beginDue();
    rounds.open(cast.standingOffice(), order);
  }

  private Optional<TimelineEntry> written(CsvRow row, Telling telling) {
    LocalDate day = telling.days().day(row, "on");
    TaskCode task = new TaskCode(row.text("task"));
    ReportContent content =
        new ReportContent(
            Optional.of(row.optional("value")).filter(v -> !v.isEmpty()).map(BigDecimal::new),
            "",
            row.text("narrative"),
            Optional.empty());
    Becomes becomes = row.choice("becomes", Becomes.class);
    return telling
        .pack()
        .codes()
        .body(row.choice("body_kind", BodyId.Kind.class), row, "body", day)
        .map(
            body ->
                TimelineEntry.on(
                    day,
                    LocalTime.of(14, 0),
                    () -> write(telling.cast(), body, task, content, becomes, row)));
  }

  private void write(
      Cast cast, BodyId body, TaskCode task, ReportContent content, Becomes becomes, CsvRow row) {
    Optional<Actor> coordinator = cast.coordinatorOf(body);
    Optional<ReportingDuty> duty = duty(body, task);
    if (coordinator.isEmpty() || duty.isEmpty()) {
      LOG.warning(() -> "Nobody reports on " + task + " for " + body);
      return;
    }
    DutyPart part = part(duty.get(), task).orElseThrow();
    ReportId report =
        reports.save(
            coordinator.get(), duty.get().id(), part.occurrence(), content, Optional.empty());
    if (becomes != Becomes.DRAFT) {
      reports.send(coordinator.get(), report, version(report));
      decide(cast.anybodyOf(part.reviewer()), report, becomes, row);
    }
  }

  private void decide(Actor reviewer, ReportId report, Becomes becomes, CsvRow row) {
    if (becomes == Becomes.CONFIRMED) {
      review.confirm(reviewer, report, version(report));
    } else if (becomes == Becomes.SENT_BACK) {
      review.sendBack(reviewer, report, version(report), row.text("reason"));
    }
  }

  private Optional<ReportingDuty> duty(BodyId body, TaskCode task) {
    return duties.open(Actor.SYSTEM, body).stream()
        .filter(duty -> part(duty, task).isPresent())
        .findFirst();
  }

  private static Optional<DutyPart> part(ReportingDuty duty, TaskCode task) {
    return duty.parts().stream().filter(part -> part.task().equals(task)).findFirst();
  }

  private long version(ReportId report) {
    return catalogue.find(Actor.SYSTEM, report).map(ProgressReport::version).orElseThrow();
  }
}
