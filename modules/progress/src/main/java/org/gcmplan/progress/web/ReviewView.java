package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** What lies with a reviewing body in a round: bodies beneath each other, tasks side by side. */
@Named
@ViewScoped
public class ReviewView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RoundCatalogue rounds;
  @Inject ReportCatalogue catalogue;
  @Inject CurrentActor actor;
  @Inject Reviewers reviewers;

  private String round = "";
  private String duty = "";
  private String report = "";

  /** Finds the round of a duty or report that was asked for by its own id. */
  public void open() {
    if (round.isEmpty()) {
      round =
          askedDuty()
              .flatMap(id -> rounds.duty(actor.get(), id))
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
    return catalogue.find(actor.get(), ReportId.parse(report)).flatMap(ProgressReport::duty);
  }

  private Optional<String> latest() {
    return rounds.all().stream().map(each -> each.id().toString()).findFirst();
  }

  public List<ReportingRound> rounds() {
    return rounds.all();
  }

  public Optional<ReportingRound> shown() {
    return round.isEmpty() ? Optional.empty() : rounds.find(RoundId.parse(round));
  }

  public BodyId reviewer() {
    return reviewers.body(actor.get());
  }

  public List<ReportingDuty> rows() {
    return round.isEmpty()
        ? List.of()
        : rounds.toReview(actor.get(), reviewer(), RoundId.parse(round)).stream()
            .sorted(Comparator.comparing(row -> -waiting(row)))
            .toList();
  }

  /** How much of it waits for this reviewer: such rows stand first. */
  private long waiting(ReportingDuty row) {
    return row.parts().stream()
        .filter(part -> part.reviewer().equals(reviewer()))
        .filter(part -> part.state().filter(ReportState.SENT::equals).isPresent())
        .count();
  }

  public List<TaskCode> tasks() {
    return rows().stream()
        .flatMap(row -> row.parts().stream())
        .filter(part -> part.reviewer().equals(reviewer()))
        .map(DutyPart::task)
        .distinct()
        .sorted()
        .toList();
  }

  public Optional<DutyPart> cell(ReportingDuty row, TaskCode task) {
    return row.parts().stream()
        .filter(part -> part.task().equals(task) && part.reviewer().equals(reviewer()))
        .findFirst();
  }

  /** The first that waits for a decision, of the duty asked for before all others. */
  public Optional<ReportId> waiting() {
    return rows().stream()
        .sorted((one, other) -> Boolean.compare(isAsked(other), isAsked(one)))
        .flatMap(row -> row.parts().stream())
        .filter(part -> part.reviewer().equals(reviewer()))
        .filter(part -> part.state().filter(ReportState.SENT::equals).isPresent())
        .flatMap(part -> part.report().stream())
        .findFirst();
  }

  private boolean isAsked(ReportingDuty row) {
    return row.id().toString().equals(duty);
  }

  public Optional<ProgressReport> chosen() {
    return report.isEmpty()
        ? Optional.empty()
        : catalogue.find(actor.get(), ReportId.parse(report));
  }

  public ReportFigures figures(ProgressReport of) {
    return catalogue.figures(actor.get(), of.occurrence());
  }

  public boolean isDeciding() {
    return reviewers.decides(actor.get(), reviewer());
  }

  public long silent() {
    boolean all = reviewers.isOffice(reviewer());
    return rows().stream()
        .filter(
            row ->
                row.parts().stream()
                    .anyMatch(
                        part -> !part.isSent() && (all || part.reviewer().equals(reviewer()))))
        .count();
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
}
