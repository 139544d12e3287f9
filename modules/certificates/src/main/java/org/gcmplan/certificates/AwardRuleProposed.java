package org.gcmplan.certificates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A value was proposed for an award rule; it waits for a second person. */
public record AwardRuleProposed(Actor by, Instant at, RuleProposalId proposal, NewAwardRule rule)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("award-rule", proposal.toString());
  }
}
