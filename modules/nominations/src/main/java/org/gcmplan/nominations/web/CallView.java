package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.AwardCalls;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallEnding;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallState;
import org.jspecify.annotations.Nullable;

/** One call: announced, and its closing day moved. */
@Named
@ViewScoped
public class CallView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AwardCalls calls;
  @Inject CallEnding ending;
  @Inject CallCatalogue catalogue;
  @Inject CurrentActor actor;

  private String id = "";
  private @Nullable LocalDate closesOn;
  private String reason = "";
  private @Nullable LocalDate handedOverOn;
  private transient @Nullable AwardCall call;

  public AwardCall getCall() {
    AwardCall shown = call == null ? catalogue.get(actor.get(), CallId.parse(id)) : call;
    call = shown;
    return shown;
  }

  public boolean isDraft() {
    return is("DRAFT");
  }

  /** Whether that was done with it last. */
  public boolean is(String state) {
    return getCall().state() == CallState.valueOf(state);
  }

  public boolean isOffice() {
    return actor.get().holds(Role.AWARD_OFFICE);
  }

  public String announce() {
    calls.open(actor.get(), getCall().id());
    return page("opened");
  }

  public String extend() {
    calls.extend(actor.get(), getCall().id(), NominationTyping.day(closesOn, "closesOn"), reason);
    return page("extended");
  }

  public String handOver() {
    ending.handedOver(
        actor.get(), getCall().id(), NominationTyping.day(handedOverOn, "handedOverOn"));
    return page("handedOver");
  }

  public String archive() {
    ending.archive(actor.get(), getCall().id());
    return page("archived");
  }

  public String conclude() {
    ending.conclude(actor.get(), getCall().id(), reason);
    return page("concluded");
  }

  private String page(String done) {
    return "/nominations/call.xhtml?faces-redirect=true&id="
        + id
        + "&done=nominations.done."
        + done;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
  }

  public @Nullable LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(@Nullable LocalDate closesOn) {
    this.closesOn = closesOn;
  }

  public @Nullable LocalDate getHandedOverOn() {
    return handedOverOn;
  }

  public void setHandedOverOn(@Nullable LocalDate handedOverOn) {
    this.handedOverOn = handedOverOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = NominationTyping.orEmpty(reason);
  }
}
