package org.gcmplan.updates.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.Period;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.ReviewRules;
import org.gcmplan.updates.ReviewTerms;

/** Rules that a test can turn: at first everybody concerned may be asked, and nobody must. */
class ReviewRulesInMemory implements ReviewRules {
  boolean everybodyMustBeAsked;
  boolean silenceIsConsent = true;
  boolean renewsStaleOpinions = true;
  int quorumPercent;
  Optional<BodyId> legalReviewer = Optional.empty();
  ApproverRank approver = ApproverRank.DEPUTY_MINISTER;
  int asked;

  @Override
  public ReviewTerms decide(ReviewFacts facts) {
    asked++;
    List<BodyId> concerned =
        Stream.of(facts.leads(), facts.cooperating(), facts.localities())
            .flatMap(List::stream)
            .toList();
    return new ReviewTerms(
        new ConsultationTerms(
            everybodyMustBeAsked ? concerned : List.of(),
            new Period(15, Period.Unit.CALENDAR_DAYS),
            new Period(2, Period.Unit.WORKING_DAYS),
            silenceIsConsent,
            quorumPercent,
            renewsStaleOpinions),
        legalReviewer,
        approver,
        List.of());
  }
}
