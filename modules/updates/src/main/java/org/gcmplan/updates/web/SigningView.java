package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.OpinionDraft;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.UpdateAction;

/** The head of a body signs its opinion or gives it back; its focal point lets it stand. */
@Named
@ViewScoped
public class SigningView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Opinions opinions;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject Acts acts;

  private String reason = "";

  /** What lies before the reader, or was handed up by their house. */
  public List<OpinionDraft> drafts() {
    return actor.get().rights().stream()
        .map(grant -> grant.body())
        .distinct()
        .flatMap(body -> opinions.draft(actor.get(), decision.id(), body).stream())
        .filter(draft -> draft.state() != OpinionDraft.State.SIGNED)
        .toList();
  }

  public String sign() {
    opinions.sign(actor.get(), decision.id(), body(UpdateAction.SIGN_OPINION));
    return Inboxes.with("signed");
  }

  public String giveBack() {
    opinions.giveBack(actor.get(), decision.id(), body(UpdateAction.SIGN_OPINION), reason);
    return Inboxes.with("returned");
  }

  public String confirm() {
    opinions.confirm(actor.get(), decision.id(), body(UpdateAction.CONFIRM_OPINION));
    return Inboxes.with("opinionKept");
  }

  private BodyId body(UpdateAction action) {
    Optional<BodyId> first = acts.bodies(action).stream().findFirst();
    return first.orElse(actor.get().body());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orEmpty(reason);
  }
}
