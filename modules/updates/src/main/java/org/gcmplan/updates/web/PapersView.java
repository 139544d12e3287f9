package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.PaperSigning;
import org.gcmplan.updates.UpdatePaper;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePaperKind;
import org.gcmplan.updates.UpdatePapers;

/** The papers of the update on the page: to be read as drafts, given out, and saved. */
@Named
@ViewScoped
public class PapersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject UpdatePapers papers;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject Reading reading;

  private String chosen = "";
  private String day = "";
  private String authority = "";
  private String name = "";

  public List<UpdatePaper> all() {
    return reading.papers(decision.id());
  }

  /** What the reader may give out now: a kind of paper each, requests to all bodies together. */
  public List<UpdatePaperKind> issuable() {
    return all().stream()
        .filter(UpdatePaper::issuable)
        .map(paper -> paper.key().kind())
        .distinct()
        .toList();
  }

  /** Fills in how such a paper is usually signed. */
  public void choose() {
    PaperSigning usual =
        papers.usualSigning(UpdatePaperKey.of(UpdatePaperKind.valueOf(getChosen())));
    day = Typed.shown(usual.day());
    authority = String.join("\n", usual.authority());
  }

  public String issue() {
    PaperSigning signing = new PaperSigning(onDay(), Typed.entries(authority), name);
    UpdatePaperKind kind = UpdatePaperKind.valueOf(getChosen());
    all().stream()
        .filter(paper -> paper.issuable() && paper.key().kind() == kind)
        .forEach(paper -> papers.issue(actor.get(), decision.id(), paper.key(), signing));
    return "/updates/decision.xhtml?faces-redirect=true&update="
        + decision.id()
        + "&tab=papers&done=updates.done.issued";
  }

  private java.time.LocalDate onDay() {
    return Typed.day(day)
        .orElseThrow(() -> new BusinessRuleViolation(new Problem("day", "updates.notADay")));
  }

  /** To whom a paper is written, for its name in a list. */
  public BodyId addressee(UpdatePaper paper) {
    return paper.key().addressee().orElseThrow();
  }

  public String getChosen() {
    return chosen.isEmpty() ? issuable().get(0).name() : chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = Typed.orEmpty(chosen);
  }

  public String getDay() {
    if (day.isEmpty()) {
      choose();
    }
    return day;
  }

  public void setDay(String day) {
    this.day = Typed.orEmpty(day);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = Typed.orEmpty(authority);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = Typed.orEmpty(name);
  }
}
