package org.gcmplan.certificates;

/** Who receives a certificate. The money that goes with it differs. */
public enum RecipientKind {
  INDIVIDUAL,
  COLLECTIVE,
  HOUSEHOLD
}
