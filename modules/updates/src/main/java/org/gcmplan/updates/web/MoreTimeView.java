package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.MoreTime;
import org.gcmplan.updates.TimeRequest;
import org.gcmplan.updates.UpdateAction;

/** A body asks for more time; the standing office grants it or not. */
@Named
@ViewScoped
public class MoreTimeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MoreTime time;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject Acts acts;

  private String day = "";
  private String reason = "";
  private final Map<String, String> answers = new HashMap<>();

  public String ask() {
    BodyId body = acts.bodies(UpdateAction.ASK_FOR_TIME).get(0);
    LocalDate wanted =
        Typed.day(day)
            .orElseThrow(
                () -> new BusinessRuleViolation(new Problem("deadline", "updates.notADay")));
    time.ask(actor.get(), decision.id(), body, wanted, reason);
    return Inboxes.with("timeAsked");
  }

  /** Of the present round, the newest first. */
  public List<TimeRequest> requests() {
    int round = decision.content().round();
    return time.requests(actor.get(), decision.id()).stream()
        .filter(request -> request.round() == round)
        .toList();
  }

  public List<TimeRequest> open() {
    return requests().stream().filter(one -> one.state() == TimeRequest.State.OPEN).toList();
  }

  public String grant(TimeRequest request) {
    time.grant(actor.get(), decision.id(), request.body(), request.wanted());
    return Inboxes.with("timeGranted");
  }

  public String decline(TimeRequest request) {
    String why = Typed.orEmpty(answers.get(request.body().toString()));
    time.decline(actor.get(), decision.id(), request.body(), why);
    return Inboxes.with("timeDeclined");
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = Typed.orEmpty(day);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orEmpty(reason);
  }

  public Map<String, String> getAnswers() {
    return answers;
  }
}
