package org.gcmplan.council;

/** Whether it is shown after the count who voted how. */
public enum Secrecy {
  /** Never. */
  SECRET,
  /** With names, once counted; before, nobody sees it either. */
  OPEN
}
