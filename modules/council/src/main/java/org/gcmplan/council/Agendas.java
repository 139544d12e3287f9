package org.gcmplan.council;

import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * The agenda of a sitting that is called, until it is opened: changed by the awards office or the
 * sitting's secretary. What was declared to other motions stays.
 */
public interface Agendas {

  /**
   * One motion more, at the end.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation once the sitting is opened, without a title,
   *     or when the agenda has its subject already
   */
  MotionId add(Actor by, SittingId sitting, NewMotion motion);

  /**
   * The sitting does not vote on it after all; never the last one: then the sitting is cancelled.
   */
  void withdraw(Actor by, MotionId motion, String reason);

  /** Another place on the agenda, from 1; the others make room. */
  void move(Actor by, MotionId motion, int place);

  /** Whom it is about: they do not vote on it, nor does who works for one of the bodies. */
  void concern(Actor by, MotionId motion, Set<UUID> people, Set<BodyId> bodies);
}
