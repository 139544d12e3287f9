package org.gcmplan.certificates.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.RuleProposal;
import org.gcmplan.certificates.RuleProposalId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;

/** Rules with their days, and what waits for a second person. */
@Named
@ViewScoped
public class AwardRulesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AwardRuleBook book;
  @Inject CurrentActor actor;
  @Inject transient PlanClock clock;

  private String reason = "";

  public List<AwardRule> getRules() {
    return book.all();
  }

  public List<RuleProposal> getProposals() {
    return book.proposals();
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public boolean isOffice() {
    return book.mayChange(actor.get());
  }

  /** A value as people read it, in the language of the page. */
  public String words(AwardRuleKey key, String value) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return AwardRuleWords.of(key, value, Language.of(locale.getLanguage()));
  }

  /** Whether the reader proposed it: then another person adopts it. */
  public boolean own(RuleProposal proposal) {
    return actor.get().speaksFor(proposal.proposer());
  }

  public String adopt(String id) {
    book.adopt(actor.get(), RuleProposalId.parse(id));
    return page("adopted");
  }

  public String refuse(String id) {
    book.refuse(actor.get(), RuleProposalId.parse(id), reason);
    return page("refused");
  }

  static String page(String done) {
    return "/certificates/rules.xhtml?faces-redirect=true&done=certificates.done." + done;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }
}
