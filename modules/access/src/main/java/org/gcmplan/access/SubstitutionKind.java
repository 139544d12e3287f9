package org.gcmplan.access;

/** How a substitution comes about. */
public enum SubstitutionKind {
  /** Arranged by the principal, accepted by the substitute. */
  PLANNED,
  /** Arranged by the head of the body or an administrator when the principal cannot. */
  UNPLANNED
}
