package org.gcmplan.access;

import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * Who acts for whom while somebody is away. The substitute signs with both names; what the
 * principal holds only as somebody else's substitute is never lent on, and the keeping of accounts
 * is never lent at all.
 */
public interface Substitutions {

  /**
   * Arranges a substitution: a planned one for oneself, an unplanned one for another person, by an
   * administrator or by who leads that person's body.
   *
   * @return the id of the substitution
   * @throws org.gcmplan.kernel.NotAllowed for anybody else
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming everything that is wrong: oneself as
   *     substitute, a first day in the past, days that overlap another substitution of the same
   *     rights, a substitute who is away or a principal who stands in for somebody on those days, a
   *     closed account, another body, nothing to lend, no reason
   */
  UUID arrange(Actor by, NewSubstitution wanted);

  /** The substitute agrees to stand in; from then on it counts. */
  void accept(Actor by, UUID substitution);

  /** The substitute declines. */
  void decline(Actor by, UUID substitution);

  /**
   * Ends a substitution at once. For the principal, the substitute, and those who may arrange one
   * for the principal.
   */
  void revoke(Actor by, UUID substitution);
}
