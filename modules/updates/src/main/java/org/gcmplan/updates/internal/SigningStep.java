package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RoleHolders;

/** A body has the step when somebody holds the right to sign its opinions. */
@Dependent
class SigningStep {
  private final RoleHolders holders;

  @Inject
  SigningStep(RoleHolders holders) {
    this.holders = holders;
  }

  boolean isTakenBy(BodyId body) {
    return holders.exist(Role.OPINION_SIGNER, body);
  }

  /** Refuses an opinion that would leave the house without its signature. */
  void mustNotBeLeftOut(BodyId body) {
    if (isTakenBy(body)) {
      throw new BusinessRuleViolation("updates.opinionMustBeSigned");
    }
  }
}
