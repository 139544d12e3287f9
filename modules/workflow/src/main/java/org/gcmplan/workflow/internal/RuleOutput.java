package org.gcmplan.workflow.internal;

import java.util.Arrays;
import java.util.List;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.Period;

/** What a table of rules may say. */
enum RuleOutput {
  LEVEL("level", List.of("MINISTRY", "PRIME_MINISTER")),
  ASKED("asked", List.of("LEADS", "COOPERATING", "LOCALITIES")),
  DAYS("days", 1, 365),
  UNIT("unit", names(Period.Unit.values())),
  REMINDER("reminder", 1, 60),
  SILENCE("silenceConsents"),
  QUORUM("quorum", 0, 100),
  RENEWS("renews"),
  REVIEWER("reviewer", List.of("NONE", "COORDINATOR")),
  APPROVER("approver", names(ApproverRank.values()));

  private final String column;
  private final List<String> words;
  private final int least;
  private final int most;

  RuleOutput(String column, List<String> words) {
    this.column = column;
    this.words = words;
    least = 0;
    most = -1;
  }

  RuleOutput(String column, int least, int most) {
    this.column = column;
    words = List.of();
    this.least = least;
    this.most = most;
  }

  RuleOutput(String column) {
    this(column, List.of());
  }

  String column() {
    return column;
  }

  /** Whether the column may also name bodies, by their codes. */
  boolean namesBodies() {
    return this == ASKED || this == REVIEWER;
  }

  /** Whether a cell may say this; codes of bodies are looked up elsewhere. */
  boolean allows(String cell) {
    if (!words.isEmpty()) {
      return UnaryTest.isWord(cell) && (namesBodies() || words.contains(UnaryTest.unquoted(cell)));
    }
    return isNumber() ? isWithin(cell) : cell.matches("true|false");
  }

  /** The codes of bodies that a cell names. */
  List<String> bodies(String cell) {
    return namesBodies()
        ? parts(UnaryTest.unquoted(cell)).stream().filter(part -> !words.contains(part)).toList()
        : List.of();
  }

  static List<String> parts(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private boolean isNumber() {
    return most >= least;
  }

  private boolean isWithin(String cell) {
    return cell.matches("\\d{1,3}")
        && Integer.parseInt(cell) >= least
        && Integer.parseInt(cell) <= most;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
