package org.gcmplan.certificates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A proposed value was adopted and counts from its day on. */
public record AwardRuleAdopted(Actor by, Instant at, RuleProposalId proposal, NewAwardRule rule)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("award-rule", proposal.toString());
  }
}
