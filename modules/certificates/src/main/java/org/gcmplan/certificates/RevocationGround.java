package org.gcmplan.certificates;

/** On what grounds an award is taken back: the law names them. */
public enum RevocationGround {
  /** False declarations or forged papers. */
  FALSE_ACHIEVEMENT,
  /** Awarded against the law's conditions or procedure. */
  UNLAWFUL_AWARD,
  /** A conclusion or judgment that what was awarded for was a violation. */
  VIOLATION_ESTABLISHED,
  /** Later conduct for which the law takes awards back. */
  LATER_CONDUCT
}
