package org.gcmplan.certificates;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How the value of a rule is written. */
public enum RuleForm {
  FRACTION(RuleFraction::parse),
  OPTIONAL_FRACTION(
      value -> {
        if (!value.equals("none")) {
          RuleFraction.parse(value);
        }
      }),
  THRESHOLD(VoteThreshold::parse),
  DAYS(RuleDays::parse),
  FACTOR(value -> matching(value, "[0-9]{1,2}(\\.[0-9]{1,3})?")),
  AMOUNT(value -> matching(value, "[1-9][0-9]{0,11}")),
  VOTE_BASE(value -> oneOf(value, Set.of("all_members", "present", "cast"))),
  TIE(value -> oneOf(value, Set.of("chair", "lost"))),
  EFFECT(value -> oneOf(value, Set.of("block", "warn"))),
  FOREIGN_MONEY(value -> oneOf(value, Set.of("same", "none"))),
  PARTS(value -> matching(value, "(submission|report|minutes)(;(submission|report|minutes))*")),
  YEARS(value -> matching(value, "[1-9][0-9]?"));

  private final Consumer<String> check;

  RuleForm(Consumer<String> check) {
    this.check = check;
  }

  /** Whether a value is written in this form. */
  public boolean accepts(String value) {
    try {
      check.accept(value);
      return true;
    } catch (IllegalArgumentException notThatForm) {
      return false;
    }
  }

  private static void oneOf(String value, Set<String> words) {
    if (!words.contains(value)) {
      throw new IllegalArgumentException(value + " is none of " + words);
    }
  }

  private static void matching(String value, String form) {
    if (!Pattern.matches(form, value)) {
      throw new IllegalArgumentException(value + " is not of the form " + form);
    }
  }
}
