package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.Nominations;
import org.jspecify.annotations.Nullable;

/** A nomination that begins. */
@Named
@ViewScoped
public class NominateView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Nominations nominations;
  @Inject CallCatalogue catalogue;
  @Inject CurrentActor actor;

  private String call = "";
  private String proposing = "";
  private final NominationForm form = new NominationForm();

  public void open() {
    if (getBodies().isEmpty()) {
      throw new NotAllowed(Role.COORDINATOR);
    }
    proposing = getBodies().get(0).toString();
    form.getText().put("body", proposing);
    List<AwardCall> calls = getCalls();
    if (call.isEmpty() && !calls.isEmpty()) {
      call = calls.get(0).id().toString();
    }
    if (!call.isEmpty()) {
      form.period(catalogue.get(actor.get(), CallId.parse(call)).terms());
    }
  }

  public String begin() {
    NominationId id =
        nominations.nominate(
            actor.get(), CallId.parse(call), BodyId.parse(proposing), form.facts());
    return EditingView.page(id, "begun");
  }

  /** Open ones; one whose time is over takes late files as the rules say. */
  public List<AwardCall> getCalls() {
    return catalogue.all(actor.get()).stream()
        .filter(each -> each.state() == CallState.OPEN)
        .toList();
  }

  public List<BodyId> getBodies() {
    return nominations.bodiesOf(actor.get());
  }

  public List<RecipientKind> kinds() {
    return List.of(RecipientKind.values());
  }

  public NominationForm getForm() {
    return form;
  }

  public String getCall() {
    return call;
  }

  public void setCall(@Nullable String call) {
    this.call = NominationTyping.orEmpty(call);
  }

  public String getProposing() {
    return proposing;
  }

  public void setProposing(@Nullable String proposing) {
    this.proposing = NominationTyping.orEmpty(proposing);
  }
}
