package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.OutsideDecision;

/** The standing office records what was decided above. */
@Named
@ViewScoped
public class OutsideDecisionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Approval approval;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private Decision decided = Decision.APPROVED;
  private String number = "";
  private String day = "";
  private String note = "";

  public String record() {
    OutsideDecision outside =
        new OutsideDecision(
            decided,
            number,
            Typed.day(day)
                .orElseThrow(
                    () -> new BusinessRuleViolation(new Problem("day", "updates.notADay"))),
            note);
    approval.recordOutside(actor.get(), decision.id(), decision.version(), outside);
    return Inboxes.with("outsideRecorded");
  }

  public Decision[] decisions() {
    return Decision.values();
  }

  public Decision getDecided() {
    return decided;
  }

  public void setDecided(Decision decided) {
    this.decided = decided;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = Typed.orEmpty(number);
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = Typed.orEmpty(day);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orEmpty(note);
  }
}
