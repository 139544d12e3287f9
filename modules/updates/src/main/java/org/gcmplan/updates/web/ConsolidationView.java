package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.UpdateAction;

/** The standing office answers each opinion and sends the update on, or back. */
@Named
@ViewScoped
public class ConsolidationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Consolidation consolidation;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject PageTexts texts;
  @Inject Ordering ordering;

  private final Map<String, AnswerForm> forms = new HashMap<>();
  private String returnReason = "";

  /** The form for an opinion, filled with the answer given before. */
  public AnswerForm form(OpinionRow opinion) {
    return forms.computeIfAbsent(
        opinion.body().toString(),
        body -> {
          AnswerForm form = new AnswerForm();
          opinion.answer().ifPresent(form::show);
          return form;
        });
  }

  public void answer(OpinionRow opinion) {
    consolidation.answer(actor.get(), decision.id(), opinion.body(), form(opinion).answer());
    decision.seeAgain();
    texts.confirm("updates.done.answered");
  }

  public String submit() {
    return ordering.plain(UpdateAction.SUBMIT_FOR_APPROVAL, "submittedForApproval");
  }

  public String giveBack() {
    return ordering.because(UpdateAction.RETURN_TO_DRAFTER, returnReason, "returned");
  }

  public Answer.Kind[] kinds() {
    return Answer.Kind.values();
  }

  public String getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(String reason) {
    returnReason = Typed.orEmpty(reason);
  }
}
