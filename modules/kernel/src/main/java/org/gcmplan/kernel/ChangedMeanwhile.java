package org.gcmplan.kernel;

/** Somebody else changed the same thing since it was read. The message says who or what. */
public class ChangedMeanwhile extends BusinessRuleViolation {
  private static final long serialVersionUID = 1L;

  public ChangedMeanwhile(String key, Object... args) {
    super(new Problem("", key, args));
  }
}
