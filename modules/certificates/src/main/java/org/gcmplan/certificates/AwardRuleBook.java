package org.gcmplan.certificates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** How rules are changed: one person of the award office proposes, another adopts. */
public interface AwardRuleBook {

  /** Every rule there ever was, by key, the newest first. */
  List<AwardRule> all();

  /** What waits for a second person, the oldest first. */
  List<RuleProposal> proposals();

  /**
   * Proposes a value from a day on.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the value is not of its key's form, has
   *     no legal basis, or the day lies in the past and something was decided since
   */
  RuleProposalId propose(Actor by, NewAwardRule rule);

  /**
   * Puts a proposal in force from its day on.
   *
   * @throws org.gcmplan.kernel.NotAllowed for who proposed it
   */
  void adopt(Actor by, RuleProposalId proposal);

  /** Lays a proposal aside. Whoever proposed it may do so too. */
  void refuse(Actor by, RuleProposalId proposal, String reason);

  /** Enters rules that are known from elsewhere, each once. For the system alone. */
  void load(Actor by, List<AwardRule> rules);

  /** Whether the actor may propose and adopt. */
  boolean mayChange(Actor by);
}
