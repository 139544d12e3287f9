package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.AwardCalls;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.DossierForm;
import org.jspecify.annotations.Nullable;

/** A call being written. */
@Named
@ViewScoped
public class CallFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AwardCalls calls;
  @Inject CallCatalogue catalogue;
  @Inject CurrentActor actor;

  private String id = "";
  private long seen;
  private final CallForm form = new CallForm();

  public void open() {
    if (!actor.get().holds(Role.AWARD_OFFICE)) {
      throw new NotAllowed(Role.AWARD_OFFICE);
    }
    if (!id.isEmpty()) {
      AwardCall call = catalogue.get(actor.get(), CallId.parse(id));
      seen = call.version();
      form.show(call.terms());
    }
  }

  public String keep() {
    CallId call;
    if (id.isEmpty()) {
      call = calls.draft(actor.get(), form.terms());
    } else {
      call = CallId.parse(id);
      calls.amend(actor.get(), call, seen, form.terms());
    }
    return "/nominations/call.xhtml?faces-redirect=true&id="
        + call
        + "&done=nominations.done.callKept";
  }

  public List<RecipientKind> kinds() {
    return List.of(RecipientKind.values());
  }

  public List<DossierForm> forms() {
    return List.of(DossierForm.values());
  }

  public CallForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
  }
}
