package org.gcmplan.assignments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;

/** The decision on a later due day. */
@Named
@ViewScoped
public class ExtensionDecision implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DueExtensions extensions;
  @Inject CurrentActor actor;
  private String id = "";
  private String reason = "";

  public ExtensionRequest getRequest() {
    return find(id);
  }

  public ExtensionRequest find(String request) {
    return extensions
        .find(actor.get(), ExtensionId.parse(request))
        .orElseThrow(() -> new NotFound("extension", request));
  }

  public String grant() {
    extensions.grant(actor.get(), ExtensionId.parse(id), reason);
    return decided("GRANTED");
  }

  public String decline() {
    extensions.decline(actor.get(), ExtensionId.parse(id), reason);
    return decided("DECLINED");
  }

  private static String decided(String how) {
    return "/assignments/replies.xhtml?faces-redirect=true&done=assignments.done." + how;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
