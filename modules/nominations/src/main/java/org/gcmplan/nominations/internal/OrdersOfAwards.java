package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationState;

/** What the minister is asked to sign: everything submitted under a call, in its place. */
@Dependent
class OrdersOfAwards {
  private final ShortlistReader lines;
  private final AwardDesk desk;

  @Inject
  OrdersOfAwards(ShortlistReader lines, AwardDesk desk) {
    this.lines = lines;
    this.desk = desk;
  }

  /** Refuses when there is nothing. */
  List<NominationEntry> submitted(CallId call) {
    List<NominationEntry> submitted =
        Placing.inOrder(lines.candidates(call, NominationState.AWAITING_DECISION)).stream()
            .map(Placing.Candidate::nomination)
            .toList();
    if (submitted.isEmpty()) {
      throw new BusinessRuleViolation("nominations.shortlist.nothingSubmitted");
    }
    return submitted;
  }

  AwardOrder of(
      AwardCall call, List<NominationEntry> submitted, LocalDate day, Optional<String> given) {
    CallTerms terms = call.terms();
    return new AwardOrder(
        call.id().subject(),
        desk.body(),
        new AwardProgramme(
            terms.code(), terms.programme(), new AchievementPeriod(terms.from(), terms.until())),
        given,
        day,
        submitted.stream().map(OrdersOfAwards::awardee).toList(),
        submitted.stream()
            .flatMap(entry -> entry.proposers().accounts().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Awardee awardee(NominationEntry nomination) {
    NominationFacts facts = nomination.facts();
    return new Awardee(
        nomination.id().subject(),
        facts.recipient(),
        facts.citation(),
        new AchievementPeriod(facts.from(), facts.until()));
  }
}
