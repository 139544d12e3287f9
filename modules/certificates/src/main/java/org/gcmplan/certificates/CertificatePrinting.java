package org.gcmplan.certificates;

import java.io.OutputStream;
import org.gcmplan.kernel.Actor;

/**
 * Prints certificates from the register, as often as asked: nothing of them is kept but the row.
 */
public interface CertificatePrinting {

  /**
   * The certificate that counts now, as PDF/A.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see by name
   * @throws org.gcmplan.kernel.BusinessRuleViolation for an award that was taken back
   */
  void print(Actor reader, RegisterEntryId entry, CertificateDesign design, OutputStream to);

  /**
   * All that a decision awarded and that still count, each a PDF/A in a ZIP, one after the other: a
   * thousand take no more room than one.
   *
   * @throws org.gcmplan.kernel.NotFound when there is no decision that the reader may see by name
   */
  void printAll(Actor reader, AwardDecisionId decision, CertificateDesign design, OutputStream to);
}
