package org.gcmplan.assignments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A request for a later due day. */
@Named
@ViewScoped
public class ExtensionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReplyChoices given;
  @Inject DueExtensions extensions;
  @Inject CurrentActor actor;
  private String occurrence = "";
  private @Nullable LocalDate wanted;
  private String reason = "";

  public Assignment getAssignment() {
    return given.with(OccurrenceId.parse(occurrence));
  }

  public Optional<LocalDate> getDue() {
    return asked().flatMap(each -> each.dates().due());
  }

  /** The due day before it was moved, where it was. */
  public Optional<LocalDate> getOriginal() {
    return asked()
        .flatMap(Occurrence::originalDue)
        .filter(day -> !getDue().equals(Optional.of(day)));
  }

  public Optional<LocalDate> getLatest() {
    return extensions.latest(OccurrenceId.parse(occurrence));
  }

  private Optional<Occurrence> asked() {
    return getAssignment().occurrences().stream()
        .filter(each -> each.id().toString().equals(occurrence))
        .findFirst();
  }

  public String send() {
    LocalDate day = wanted;
    if (day == null) {
      throw new BusinessRuleViolation(new Problem("wanted", "assignments.dayMissing"));
    }
    extensions.request(actor.get(), OccurrenceId.parse(occurrence), day, reason);
    return "/assignments/mine.xhtml?faces-redirect=true&body="
        + getAssignment().body()
        + "&done=assignments.done.extensionAsked";
  }

  public String getOccurrence() {
    return occurrence;
  }

  public void setOccurrence(String occurrence) {
    this.occurrence = occurrence;
  }

  public @Nullable LocalDate getWanted() {
    return wanted;
  }

  public void setWanted(@Nullable LocalDate wanted) {
    this.wanted = wanted;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
