package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.ReviewRules;
import org.gcmplan.updates.ReviewTerms;

/** The terms of each update: kept from its submission on; before that, as they would be today. */
@Dependent
class TermsInForce {
  private final ReviewRules rules;
  private final FactsOfReview facts;

  @PersistenceContext(unitName = "updates")
  EntityManager entities;

  @Inject
  TermsInForce(ReviewRules rules, FactsOfReview facts) {
    this.rules = rules;
    this.facts = facts;
  }

  /** Asks the rules, now that the update is handed in, and keeps what they say. */
  ReviewTerms decide(PlanUpdate update) {
    ReviewFacts now = facts.of(update);
    ReviewTerms terms = rules.decide(now);
    find(update)
        .ifPresentOrElse(
            kept -> kept.write(now.submittedOn(), terms),
            () -> entities.persist(new KeptTerms(update.id(), now.submittedOn(), terms)));
    return terms;
  }

  ReviewTerms of(PlanUpdate update) {
    boolean handedIn = update.course().isHandedIn();
    return Optional.of(update)
        .filter(known -> handedIn)
        .flatMap(this::find)
        .map(KeptTerms::terms)
        .orElseGet(() -> rules.decide(facts.of(update)));
  }

  private Optional<KeptTerms> find(PlanUpdate update) {
    return Optional.ofNullable(entities.find(KeptTerms.class, update.id().value()));
  }
}
