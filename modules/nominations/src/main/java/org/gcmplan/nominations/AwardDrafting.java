package org.gcmplan.nominations;

import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;

/** The decision before it is taken: for who submits and who decides. */
public interface AwardDrafting {
  /**
   * The decision on everything submitted, as it would read today; its numbers are left open.
   *
   * @throws org.gcmplan.kernel.NotFound for who has no part in it
   * @throws org.gcmplan.kernel.BusinessRuleViolation when nothing is submitted
   */
  byte[] decision(Actor reader, CallId call, PaperForm form);
}
