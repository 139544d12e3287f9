package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.VotingRule;

/** The voting rule, kept with the sitting. */
@Embeddable
class RuleOfSitting {
  private String quorum;
  private String majority;

  @Column(name = "strictly_more")
  private int strictlyMore;

  @Column(name = "count_base")
  @Enumerated(EnumType.STRING)
  private CountBase base;

  @Column(name = "chair_breaks_tie")
  private int chairBreaksTie;

  @Column(name = "recused_leave")
  private int recusedLeave;

  protected RuleOfSitting() {}

  RuleOfSitting(VotingRule rule) {
    this.quorum = rule.quorum().toString();
    this.majority = rule.majority().toString();
    this.strictlyMore = rule.strictlyMore() ? 1 : 0;
    this.base = rule.base();
    this.chairBreaksTie = rule.chairBreaksTie() ? 1 : 0;
    this.recusedLeave = rule.recusedLeave() ? 1 : 0;
  }

  VotingRule rule() {
    return new VotingRule(
        Fraction.parse(quorum),
        Fraction.parse(majority),
        strictlyMore == 1,
        base,
        chairBreaksTie == 1,
        recusedLeave == 1);
  }
}
