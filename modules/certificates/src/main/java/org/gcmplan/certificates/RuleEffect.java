package org.gcmplan.certificates;

/** What follows when a bar stands in the way of an award. */
public enum RuleEffect {
  /** It cannot go on. */
  BLOCK,
  /** It can go on with a recorded justification. */
  WARN
}
