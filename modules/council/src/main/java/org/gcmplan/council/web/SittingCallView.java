package org.gcmplan.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.Sittings;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The call of a sitting. */
@Named
@ViewScoped
public class SittingCallView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Sittings sittings;
  @Inject CouncilCatalogue councils;
  @Inject CurrentActor actor;
  @Inject CouncilDay day;

  private String id = "";
  private final SittingCallForm form = new SittingCallForm();

  public void open() {
    if (!actor.get().holds(Role.AWARD_OFFICE, council().body())) {
      throw new NotFound("council", id);
    }
  }

  public Council council() {
    return councils.council(actor.get(), CouncilId.parse(id));
  }

  public String call() {
    SittingId sitting = sittings.call(actor.get(), form.order(CouncilId.parse(id), day.zone()));
    return "/council/room.xhtml?faces-redirect=true&sitting="
        + sitting
        + "&done=council.done.called";
  }

  public SittingForm[] forms() {
    return SittingForm.values();
  }

  public Secrecy[] secrecies() {
    return Secrecy.values();
  }

  public CountBase[] bases() {
    return CountBase.values();
  }

  public SittingCallForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = CouncilTyping.orEmpty(id);
  }
}
