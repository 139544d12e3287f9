package org.gcmplan.access;

import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Succession;

/**
 * Hands everything that a person or a body has open to a successor, in one act: one transaction,
 * one look beforehand. For administrators.
 */
public interface HandOvers {

  /** What would move, what would stay, and whose rights would change. Changes nothing. */
  HandOverPreview ofBody(Actor reader, Succession succession);

  /** The same for a person. */
  HandOverPreview ofPerson(Actor reader, UUID from, UUID to);

  /**
   * Hands over the open work of a body, such as one that has ended: its drafts and updates, the
   * opinions it still owes, what is given to it to carry out, and its people with their rights. Of
   * several successors each takes what is chosen for it.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when a body would hand over to itself, a
   *     successor is not in force, an item has no taker, the actor works there, or there is no
   *     reason
   */
  void handOverBody(Actor by, Succession succession, String reason);

  /**
   * Hands over the rights of a person to somebody of the same body, ends the substitutions that
   * name the person, and closes the account. Work goes with the rights: it belongs to a body's
   * desk, never to a person.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when both are the same, of different bodies,
   *     closed, the actor, or there is no reason
   */
  void handOverPerson(Actor by, UUID from, UUID to, String reason);
}
