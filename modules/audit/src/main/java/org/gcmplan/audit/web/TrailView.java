package org.gcmplan.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.audit.AuditEntry;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.audit.Verification;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;

/** The record of what happened, the newest first. */
@Named
@ViewScoped
public class TrailView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  @Inject AuditTrail trail;
  @Inject CurrentActor actor;

  private String kind = "";
  private String subject = "";
  private Long before = Long.MAX_VALUE;
  private transient List<AuditEntry> entries = List.of();
  private transient Verification verification;

  public void open() {
    entries = trail.entries(actor.get(), new AuditFilter(kind, subject.strip(), before, PAGE));
  }

  public void verify() {
    verification = trail.verify(actor.get());
  }

  public List<AuditEntry> entries() {
    return entries;
  }

  /** The number below which older entries begin; 0 when there are none. */
  public long older() {
    return entries.size() < PAGE ? 0 : entries.get(PAGE - 1).number();
  }

  public boolean bySystem(AuditEntry entry) {
    return entry.account().equals(Actor.SYSTEM.account());
  }

  /** The result of the walk just made, or nothing. */
  public Verification verification() {
    return verification;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before == null ? Long.MAX_VALUE : before;
  }
}
