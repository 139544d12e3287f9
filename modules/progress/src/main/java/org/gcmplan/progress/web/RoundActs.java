package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;
import org.jspecify.annotations.Nullable;

/** What the standing office does with rounds. */
@Named
@ViewScoped
public class RoundActs implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Rounds rounds;
  @Inject RoundsView page;
  @Inject CurrentActor actor;
  @Inject transient PlanClock clock;

  private String regime = "";
  private String day = "";
  private String due = "";
  private String reason = "";

  public String open() {
    if (regime.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("regime", "progress.round.regimeMissing"));
    }
    RoundId opened =
        rounds.open(
            actor.get(),
            new RoundOrder(
                RegimeId.parse(regime),
                Typing.day(day, "day").orElseGet(clock::today),
                Typing.day(due, "due")));
    return to(opened.toString(), "roundOpened");
  }

  public String close(long seen) {
    rounds.close(actor.get(), RoundId.parse(page.getRound()), seen);
    return to(page.getRound(), "roundClosed");
  }

  public String reopen(String duty) {
    rounds.reopen(actor.get(), DutyId.parse(duty), reason);
    return to(page.getRound(), "reopened");
  }

  private static String to(String round, String done) {
    return "/progress/rounds.xhtml?faces-redirect=true&round="
        + round
        + "&done=progress.done."
        + done;
  }

  public String getRegime() {
    return regime;
  }

  public void setRegime(@Nullable String regime) {
    this.regime = Typing.orEmpty(regime);
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = Typing.orEmpty(day);
  }

  public String getDue() {
    return due;
  }

  public void setDue(@Nullable String due) {
    this.due = Typing.orEmpty(due);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = Typing.orEmpty(reason);
  }
}
