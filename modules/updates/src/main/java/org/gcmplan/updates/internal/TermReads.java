package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.UpdateId;

@ApplicationScoped
@Transactional
class TermReads implements ReviewTermsCatalogue {
  private final UpdateDesk desk;
  private final UpdateRepository updates;
  private final TermsInForce terms;
  private final FactsOfReview facts;

  @Inject
  TermReads(UpdateDesk desk, UpdateRepository updates, TermsInForce terms, FactsOfReview facts) {
    this.desk = desk;
    this.updates = updates;
    this.terms = terms;
    this.facts = facts;
  }

  @Override
  public ReviewTerms of(Actor reader, UpdateId update) {
    return terms.of(desk.toRead(reader, update));
  }

  @Override
  public ReviewTerms onTheRoute(UpdateId update) {
    return terms.of(updates.get(update));
  }

  @Override
  public ReviewFacts facts(UpdateId update) {
    return facts.of(updates.get(update));
  }
}
