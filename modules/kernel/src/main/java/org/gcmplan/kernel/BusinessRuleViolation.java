package org.gcmplan.kernel;

import java.util.List;

/**
 * A rule of the domain forbids what was asked. Carries every problem found, so that a user can mend
 * all of them at once; the web layer shows them, nobody catches this in between.
 */
public class BusinessRuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BusinessRuleViolation(List<Problem> problems) {
    super(problems.toString());
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("A violation names at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  public BusinessRuleViolation(Problem problem) {
    this(List.of(problem));
  }

  public BusinessRuleViolation(String key, Object... args) {
    this(new Problem("", key, args));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** Throws unless there is nothing to complain about. */
  public static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BusinessRuleViolation(problems);
    }
  }
}
