package org.gcmplan.updates;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * Acts that wait a few seconds before they are done, so that they can be taken back. Until then
 * nothing has happened to the update; but others see that somebody is about to act, and a second
 * act in its place is refused. The order outlives a restart and is carried out exactly once, with
 * the rights that the person holds then, or not at all when something moved meanwhile.
 */
public interface DelayedActs {

  /** How long an act waits; zero when acts are done at once. */
  Duration delay();

  /**
   * Orders an act. Refused like the act itself would be, so far as that can be known by now.
   *
   * @param batch what is taken back together
   * @throws org.gcmplan.kernel.ChangedMeanwhile when another act waits in its place, naming whose
   */
  void order(Actor by, UUID batch, ActOrder order);

  /** What the person ordered and can still take back, the earliest first. */
  List<DelayedAct> waiting(Actor by);

  /** What anybody has ordered on these updates, which the caller may see. */
  List<DelayedAct> on(Collection<UpdateId> updates);

  /**
   * Takes a batch back: as if it had never been ordered.
   *
   * @return what was taken back
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is too late for all of it
   */
  List<DelayedAct> takeBack(Actor by, UUID batch);

  /** Carries a batch out at once. */
  void finish(Actor by, UUID batch);

  /** What the person ordered and what could not be carried out, until it is put away. */
  List<DelayedAct> failed(Actor by);

  /** Puts such a notice away. */
  void putAway(Actor by, UUID act);
}
