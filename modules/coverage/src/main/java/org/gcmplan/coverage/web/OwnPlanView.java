package org.gcmplan.coverage.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Objects;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** One entry of the register: its document, and its end when it was a mistake. */
@Named
@ViewScoped
public class OwnPlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Coverage coverage;
  @Inject OwnPlans register;
  @Inject CurrentActor actor;

  private String id = "";
  private String reason = "";
  private transient @Nullable Part file;
  private transient @Nullable OwnPlan plan;

  /** Where an entry is shown after something was done with it. */
  static String page(OwnPlanId id, String done) {
    return "/coverage/plan.xhtml?faces-redirect=true&id=" + id + "&done=coverage.done." + done;
  }

  public OwnPlan getPlan() {
    OwnPlan shown = plan == null ? coverage.plan(OwnPlanId.parse(id)) : plan;
    plan = shown;
    return shown;
  }

  public boolean isWritable() {
    return register.mayWriteFor(actor.get(), getPlan().body());
  }

  public String attach() {
    OwnPlanId entry = OwnPlanId.parse(id);
    return SentFile.with(
        file,
        document -> {
          register.attach(actor.get(), entry, document);
          return page(entry, "attached");
        });
  }

  public String withdraw() {
    register.withdraw(actor.get(), OwnPlanId.parse(id), reason);
    return "/coverage/view.xhtml?faces-redirect=true&done=coverage.done.withdrawn";
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = Objects.requireNonNullElse(id, "");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
