package org.gcmplan.localities;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * Mergers, divisions, and changes of name, type or code. Administrators and the standing office may
 * look; the standing office carries out, and the application when it loads a data pack.
 */
public interface TerritorialChanges {

  /**
   * What the order comes to: which units end, what they have open, how many units there are then.
   * Changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming everything for which it would be
   *     refused
   */
  ChangePreview preview(Actor reader, TerritorialOrder order);

  /**
   * Enters the order in the register and hands over the open work and the rights of units that end,
   * all in one transaction. When the day lies ahead, the register knows now, and work and rights
   * pass at the start of that day. The application may order the same again, which changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every field that is wrong, and the
   *     remedy
   */
  void carryOut(Actor by, TerritorialOrder order);

  /**
   * Takes back an order whose day lies ahead: units that were to end go on, those that were to
   * begin never do, and the order stays on record with the reason.
   *
   * @param reason why, such as the number of the document that repeals the other
   * @throws org.gcmplan.kernel.BusinessRuleViolation when its day has come, when another order
   *     builds on it, or when no reason is given
   */
  void withdraw(Actor by, UUID change, String reason);

  /** All that were ordered, the latest first. */
  List<RecordedChange> recorded();
}
