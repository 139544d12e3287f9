package org.gcmplan.certificates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A proposed value was laid aside. */
public record AwardRuleRefused(Actor by, Instant at, RuleProposalId proposal, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("award-rule", proposal.toString());
  }
}
