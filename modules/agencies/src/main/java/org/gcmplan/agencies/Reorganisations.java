package org.gcmplan.agencies;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * Ministries and agencies that end, and who takes what. Administrators and the standing office may
 * look; the standing office carries out, and the application when it loads a data pack.
 */
public interface Reorganisations {

  /**
   * What the order comes to. Items that nobody is chosen for yet are no reason to refuse a look.
   * Changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming everything else for which it would be
   *     refused
   */
  DissolutionPreview preview(Actor reader, Dissolution order);

  /**
   * Ends the body and hands over its open work, its people and their rights, all in one
   * transaction. When the day lies ahead, the register knows now, and work and rights pass at the
   * start of that day. The application may order the same again, which changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every field that is wrong and every
   *     item that nobody is chosen for
   */
  void carryOut(Actor by, Dissolution order);

  /**
   * Takes back an order whose day lies ahead: the body goes on, and the order stays on record with
   * the reason.
   *
   * @param reason why, such as the number of the document that repeals the other
   * @throws org.gcmplan.kernel.BusinessRuleViolation when its day has come or no reason is given
   */
  void withdraw(Actor by, UUID order, String reason);

  /** All that were ordered, the latest first. */
  List<RecordedDissolution> recorded();
}
