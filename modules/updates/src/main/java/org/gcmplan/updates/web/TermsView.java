package org.gcmplan.updates.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.ReviewTermsCatalogue;

/** By which rules the update of the page is reviewed, and what the legal reviewer said. */
@Named("reviewTerms")
@RequestScoped
public class TermsView {
  private static final Set<String> LEGAL = Set.of("LEGALLY_CLEARED", "RETURNED_FROM_LEGAL_REVIEW");

  @Inject ReviewTermsCatalogue catalogue;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private ReviewTerms terms;

  @PostConstruct
  void read() {
    terms = catalogue.of(actor.get(), decision.id());
  }

  public ReviewTerms terms() {
    return terms;
  }

  /** What came of the legal review, the latest first. */
  public List<HistoryEntry> legalReviews() {
    return decision.history().stream().filter(entry -> LEGAL.contains(entry.act())).toList();
  }
}
