package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.MatchedRow;
import org.gcmplan.updates.Period;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.ReviewRules;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.workflow.RuleTableName;

/** Answers for the updates module from the tables in force on the day of submission. */
@ApplicationScoped
@Transactional
class TablesOfRules implements ReviewRules {
  private final RulesOfTheDay rules;
  private final RuleBodies bodies;
  private final PlanFrameCatalogue frame;

  @Inject
  TablesOfRules(RulesOfTheDay rules, RuleBodies bodies, PlanFrameCatalogue frame) {
    this.rules = rules;
    this.bodies = bodies;
    this.frame = frame;
  }

  @Override
  public ReviewTerms decide(ReviewFacts facts) {
    LocalDate day = facts.submittedOn();
    DecidedRow level = rules.decide(RuleTableName.PLAN_LEVEL, rules.ofPlan(), day);
    Map<String, Object> answers = rules.of(facts, level.match().word(RuleOutput.LEVEL));
    DecidedRow asked = rules.decide(RuleTableName.CONSULTATION, answers, day);
    DecidedRow legal = rules.decide(RuleTableName.LEGAL_REVIEW, answers, day);
    DecidedRow approval = rules.decide(RuleTableName.APPROVAL, answers, day);
    List<MatchedRow> rows =
        Stream.of(level, asked, legal, approval).map(DecidedRow::shown).toList();
    return new ReviewTerms(
        terms(asked.match(), facts),
        reviewer(legal.match().word(RuleOutput.REVIEWER), day),
        ApproverRank.valueOf(approval.match().word(RuleOutput.APPROVER)),
        rows);
  }

  private ConsultationTerms terms(RuleTable.Match match, ReviewFacts facts) {
    List<BodyId> consulted =
        RuleOutput.parts(match.word(RuleOutput.ASKED)).stream()
            .flatMap(part -> asked(part, facts))
            .distinct()
            .filter(body -> !body.equals(facts.draftedBy()))
            .toList();
    return new ConsultationTerms(
        consulted,
        new Period(match.number(RuleOutput.DAYS), Period.Unit.valueOf(match.word(RuleOutput.UNIT))),
        new Period(match.number(RuleOutput.REMINDER), Period.Unit.WORKING_DAYS),
        match.truth(RuleOutput.SILENCE),
        match.number(RuleOutput.QUORUM),
        match.truth(RuleOutput.RENEWS));
  }

  private Stream<BodyId> asked(String part, ReviewFacts facts) {
    return switch (part) {
      case "LEADS" -> facts.leads().stream();
      case "COOPERATING" -> facts.cooperating().stream();
      case "LOCALITIES" -> facts.localities().stream();
      default -> bodies.find(part, facts.submittedOn()).stream();
    };
  }

  private Optional<BodyId> reviewer(String word, LocalDate day) {
    return switch (word) {
      case "NONE" -> Optional.empty();
      case "COORDINATOR" -> frame.plan().map(Plan::coordinator);
      default -> bodies.find(word, day);
    };
  }
}
