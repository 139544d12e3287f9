package org.gcmplan.certificates;

/** What is printed of a certificate. */
public enum CertificateDesign {
  /** Everything, on white paper. */
  FULL,
  /** Only the words, on blank forms that bear frame, state, awarder and title already. */
  OVERPRINT
}
