package org.gcmplan.council;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** Asked of everybody who carries a vote, for every motion; nobody votes before. */
public interface Interests {

  /**
   * Declares, also that there is none. Who has an interest is recused from that motion. An interest
   * once declared stays; one may be added later, until one has voted.
   *
   * @throws org.gcmplan.kernel.NotAllowed for who carries no vote in the sitting
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the words are missing
   */
  void declare(Actor by, SittingId sitting, List<InterestDeclaration> declarations);

  /**
   * Who presides recuses a member on challenge; not while a ballot on the motion is under way.
   *
   * @param member whose vote rests
   */
  void recuse(Actor by, MotionId motion, UUID member, String reason);
}
