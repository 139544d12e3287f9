package org.gcmplan.progress.web;

import java.io.Serializable;
import org.gcmplan.progress.ReportContent;
import org.jspecify.annotations.Nullable;

/** The fields of a report as they are typed. */
public class ReportForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String value = "";
  private String valueReason = "";
  private String narrative = "";
  private String completedOn = "";

  void show(ReportContent content) {
    value = content.value().map(figure -> figure.toPlainString().replace('.', ',')).orElse("");
    valueReason = content.valueReason();
    narrative = content.narrative();
    completedOn = content.completedOn().map(Typing::shown).orElse("");
  }

  ReportContent content() {
    return new ReportContent(
        Typing.amount(value, "value"),
        valueReason,
        narrative,
        Typing.day(completedOn, "completedOn"));
  }

  public String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = Typing.orEmpty(value);
  }

  public String getValueReason() {
    return valueReason;
  }

  public void setValueReason(@Nullable String valueReason) {
    this.valueReason = Typing.orEmpty(valueReason);
  }

  public String getNarrative() {
    return narrative;
  }

  public void setNarrative(@Nullable String narrative) {
    this.narrative = Typing.orEmpty(narrative);
  }

  public String getCompletedOn() {
    return completedOn;
  }

  public void setCompletedOn(@Nullable String completedOn) {
    this.completedOn = Typing.orEmpty(completedOn);
  }
}
