package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundId;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** What lies with a reviewing body in a round: bodies beneath each other, tasks side by side. */
@Named
@ViewScoped
public class ReviewView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BODIES = 60;
  private static final int LONGEST_QUEUE = 20;

  @Inject ReportReading reading;
  @Inject ReviewTable table;
  @Inject CurrentActor actor;
  @Inject Reviewers reviewers;

  private String round = "";
  private String duty = "";
  private String report = "";
  private String page = "";

  /** Finds the round of a duty or report that was asked for by its own id. */
  public void open() {
    if (round.isEmpty()) {
      round =
          askedDuty()
              .flatMap(reading::duty)
              .map(found -> found.round().toString())
              .or(this::latest)
              .orElse("");
    }
    if (report.isEmpty()) {
      waiting().ifPresent(id -> report = id.toString());
    }
  }

  private Optional<DutyId> askedDuty() {
    try {
      return report.isEmpty() && duty.isEmpty()
          ? Optional.empty()
          : duty.isEmpty() ? ofReport() : Optional.of(DutyId.parse(duty));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("reporting duty", duty + report);
    }
  }

  private Optional<DutyId> ofReport() {
    return reading.report(ReportId.parse(report)).flatMap(ProgressReport::duty);
  }

  private Optional<String> latest() {
    return reading.rounds().stream().map(each -> each.id().toString()).findFirst();
  }

  public Optional<ReportingRound> shown() {
    return roundId().flatMap(reading::round);
  }

  private Optional<RoundId> roundId() {
    try {
      return round.isEmpty() ? Optional.empty() : Optional.of(RoundId.parse(round));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("reporting round", round);
    }
  }

  private ReviewTable.Sheet sheet() {
    return roundId().map(table::of).orElse(ReviewTable.Sheet.EMPTY);
  }

  public BodyId reviewer() {
    return reviewers.body(actor.get());
  }

  public List<ReportingDuty> rows() {
    return sheet().rows();
  }

  public RowsOnPage<ReportingDuty> onPage() {
    return RowsOnPage.of(rows(), page, BODIES);
  }

  /** The reports that wait for a decision, body by body; no more than fit under one look. */
  public List<Queued> queue() {
    return rows().stream()
        .flatMap(row -> sheet().waiting(row).map(part -> Queued.of(row, part)))
        .limit(LONGEST_QUEUE)
        .toList();
  }

  public List<TaskCode> tasks() {
    return sheet().tasks();
  }

  public Optional<DutyPart> cell(ReportingDuty row, TaskCode task) {
    return sheet().cell(row, task);
  }

  /** The first that waits for a decision, of the duty asked for before all others. */
  public Optional<ReportId> waiting() {
    return rows().stream()
        .sorted((one, other) -> Boolean.compare(isAsked(other), isAsked(one)))
        .flatMap(sheet()::waiting)
        .flatMap(part -> part.report().stream())
        .findFirst();
  }

  private boolean isAsked(ReportingDuty row) {
    return row.id().toString().equals(duty);
  }

  public Optional<ProgressReport> chosen() {
    try {
      return report.isEmpty() ? Optional.empty() : reading.report(ReportId.parse(report));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("progress report", report);
    }
  }

  public ReportFigures figures(ProgressReport of) {
    return reading.figures(of.id());
  }

  public boolean isDeciding() {
    return reviewers.decides(actor.get(), reviewer());
  }

  public String getRound() {
    return round;
  }

  public void setRound(@Nullable String round) {
    this.round = Typing.orEmpty(round);
  }

  public String getDuty() {
    return duty;
  }

  public void setDuty(@Nullable String duty) {
    this.duty = Typing.orEmpty(duty);
  }

  public String getReport() {
    return report;
  }

  public void setReport(@Nullable String report) {
    this.report = Typing.orEmpty(report);
  }

  public String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = Typing.orEmpty(page);
  }

  /** A report that waits for a decision. */
  public record Queued(ReportId report, TaskCode task, BodyId body) {
    static Queued of(ReportingDuty row, DutyPart part) {
      return new Queued(part.report().orElseThrow(), part.task(), row.body());
    }
  }
}
