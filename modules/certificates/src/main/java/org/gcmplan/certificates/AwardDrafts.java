package org.gcmplan.certificates;

import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;

/** What a decision would read like; nothing is numbered or kept. */
public interface AwardDrafts {
  /**
   * The decision with its list; number, day and golden-book numbers are left open.
   *
   * @throws org.gcmplan.kernel.NotFound for who may not see the names
   * @throws org.gcmplan.kernel.BusinessRuleViolation when nobody is on the list
   */
  byte[] decision(Actor reader, AwardOrder order, PaperForm form);
}
