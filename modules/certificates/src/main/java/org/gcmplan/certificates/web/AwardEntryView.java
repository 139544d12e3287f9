package org.gcmplan.certificates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gcmplan.certificates.AwardLists;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.CertificateIssue;
import org.gcmplan.certificates.Certificates;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** One award: what stands in the register, and its certificates. */
@Named
@ViewScoped
public class AwardEntryView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AwardRegister register;
  @Inject Certificates certificates;
  @Inject AwardLists lists;
  @Inject CurrentActor actor;

  private String id = "";
  private String reason = "";
  private boolean takenBack;
  private transient @Nullable RegisterEntry entry;

  /** Where an award is shown after something was done with it. */
  static String page(RegisterEntryId id, String done) {
    return "/certificates/entry.xhtml?faces-redirect=true&id="
        + id
        + "&done=certificates.done."
        + done;
  }

  public RegisterEntry getEntry() {
    RegisterEntry shown = entry == null ? register.entry(actor.get(), entryId()) : entry;
    entry = shown;
    return shown;
  }

  public List<CertificateIssue> getIssues() {
    return certificates.of(actor.get(), entryId());
  }

  public boolean isReplaceable() {
    return certificates.mayReplace(actor.get(), entryId());
  }

  public boolean isRevocable() {
    return certificates.mayRevoke(actor.get(), entryId());
  }

  public String replace() {
    certificates.replace(actor.get(), entryId(), reason, takenBack);
    return page(entryId(), "replaced");
  }

  /** Whether the reader sees the names, and so the certificate itself. */
  public boolean isNamed() {
    return lists.maySee(actor.get());
  }

  private RegisterEntryId entryId() {
    return RegisterEntryId.parse(id);
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

  public boolean isTakenBack() {
    return takenBack;
  }

  public void setTakenBack(boolean takenBack) {
    this.takenBack = takenBack;
  }
}
