package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.jspecify.annotations.Nullable;

/** The report on the page: one task of what a body owes in a round. */
@Named
@ViewScoped
public class ReportView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReportReading reading;
  @Inject CurrentActor actor;

  private String duty = "";
  private String report = "";
  private String task = "";
  private String step = "";

  /** Finds the duty of a report that was asked for by its own id, or the one to begin with. */
  public void open() {
    if (duty.isEmpty() && report.isEmpty()) {
      duty = mostUrgent();
    } else if (duty.isEmpty()) {
      ProgressReport asked =
          reading.report(idOf(report)).orElseThrow(() -> new NotFound("progress report", report));
      task = asked.task().value();
      duty = asked.duty().map(DutyId::toString).orElse("");
    }
    if (!duty.isEmpty()) {
      duty();
    }
  }

  private String mostUrgent() {
    return reading.open(actor.get().body()).stream()
        .filter(owed -> task.isEmpty() || owed.parts().stream().anyMatch(this::isAsked))
        .min(Comparator.comparing(owed -> owed.parts().stream().allMatch(this::isNothingToDo)))
        .map(owed -> owed.id().toString())
        .orElseThrow(() -> new NotFound("reporting duty", task));
  }

  private boolean isAsked(DutyPart part) {
    return part.task().value().equals(task);
  }

  private boolean isNothingToDo(DutyPart part) {
    return part.isSent() || !task.isEmpty() && !isAsked(part);
  }

  public ReportingDuty duty() {
    return reading.duty(dutyId()).orElseThrow(() -> new NotFound("reporting duty", duty));
  }

  public ReportingRound round() {
    return roundOf(duty());
  }

  /** The task asked for, else the first that is still to be sent. */
  public DutyPart part() {
    ReportingDuty all = duty();
    return all.parts().stream()
        .filter(this::isAsked)
        .findFirst()
        .or(() -> all.parts().stream().filter(part -> !part.isSent()).findFirst())
        .orElseGet(() -> all.parts().get(0));
  }

  public Optional<ProgressReport> current() {
    return part().report().flatMap(reading::report);
  }

  public ReportFigures figures() {
    return reading.figures(duty().id(), part().occurrence());
  }

  /** What other rounds ask of the body about the same; each of them gets its own report. */
  public List<ReportingDuty> elsewhere() {
    return reading.open(duty().body()).stream()
        .filter(other -> !other.id().equals(duty().id()))
        .filter(other -> other.asks(part().occurrence()))
        .toList();
  }

  public ReportingRound roundOf(ReportingDuty other) {
    return reading.round(other.round()).orElseThrow();
  }

  /** Whether the reader may write now. */
  public boolean isEditable() {
    ReportingDuty all = duty();
    boolean sentBefore = current().flatMap(ProgressReport::sentOn).isPresent();
    return actor.get().holds(Role.COORDINATOR, all.body())
        && !part().isSent()
        && (sentBefore || all.reopened() || round().isOpen());
  }

  /** Whether a reviewer has said what to mend. */
  public boolean isReturned() {
    return current().filter(report -> !report.decidedReason().isEmpty()).isPresent();
  }

  public boolean isPreview() {
    return step.equals("preview") && current().isPresent();
  }

  private DutyId dutyId() {
    try {
      return DutyId.parse(duty);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("reporting duty", duty);
    }
  }

  private static ReportId idOf(String text) {
    try {
      return ReportId.parse(text);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("progress report", text);
    }
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

  public String getTask() {
    return task;
  }

  public void setTask(@Nullable String task) {
    this.task = Typing.orEmpty(task);
  }

  public String getStep() {
    return step;
  }

  public void setStep(@Nullable String step) {
    this.step = Typing.orEmpty(step);
  }
}
