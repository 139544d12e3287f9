package org.gcmplan.progress.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.EvidenceVerdict;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;

/** How reports look on pages: colour with icon and letter, tasks with their titles. */
@Named
@ApplicationScoped
public class ReportLooks {
  @Inject TaskTitles titles;

  public String tone(Optional<ReportState> state) {
    return state.map(ReportLooks::toneOf).orElse("mute");
  }

  public String icon(Optional<ReportState> state) {
    return state.map(ReportLooks::iconOf).orElse("circle");
  }

  /** The end of the keys that say the state in a word and in a letter. */
  public String key(Optional<ReportState> state) {
    return state.map(Enum::name).orElse("NONE");
  }

  public Optional<ReportState> of(ReportState state) {
    return Optional.of(state);
  }

  public String tone(EvidenceVerdict verdict) {
    return switch (verdict) {
      case NOT_JUDGED -> "wait";
      case ACCEPTED -> "ok";
      case INSUFFICIENT -> "danger";
    };
  }

  /** What the task is called today; its number where it stands in the plan no more. */
  public LocalizedText title(TaskCode task) {
    return titles.of(task);
  }

  /** As people write it in that language: 1.250,5 or 1,250.5. */
  public String number(BigDecimal value, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(4);
    return format.format(value);
  }

  public boolean isSent(List<DutyPart> parts) {
    return parts.stream().allMatch(DutyPart::isSent);
  }

  private static String toneOf(ReportState state) {
    return switch (state) {
      case DRAFT -> "wait";
      case SENT -> "info";
      case SENT_BACK -> "warn";
      case CONFIRMED -> "ok";
    };
  }

  private static String iconOf(ReportState state) {
    return switch (state) {
      case DRAFT -> "edit";
      case SENT -> "hourglass";
      case SENT_BACK -> "back";
      case CONFIRMED -> "check";
    };
  }
}
