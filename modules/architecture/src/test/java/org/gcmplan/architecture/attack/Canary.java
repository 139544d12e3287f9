package org.gcmplan.architecture.attack;

import java.util.List;

/**
 * Words that do nothing where text is written as text, and give themselves away where it is not: as
 * an element, an attribute, a script, an expression, a formula, a line of its own, or by a call
 * home.
 */
final class Canary {
  /** Stands in each of them and nowhere else. */
  static final String MARK = "zqx";

  /** What the expressions in them come to: 7 times 191. */
  static final String EVALUATED = "1337";

  /** The header, or the line of a log, that a line break in them would make. */
  static final String LINE = "X-Zqx: 1";

  /** What a spreadsheet takes for a formula, the full width forms too. */
  static final List<String> FORMULAS =
      List.of("=zqx(1)", "+zqx(1)", "-zqx(1)", "@zqx(1)", "\t=zqx(1)", "\r=zqx(1)", "＝zqx(1)");

  private static final String EXPRESSIONS = "#{7*191}${7*191}";
  private static final String LINES = "\r\n" + LINE + "\r\n";

  private Canary() {}

  /** Where there is room: the breaks out of every place, and calls to a listener. */
  static String full(int listener) {
    return "\"'><zqx zqx=1></textarea></title></style></script>-->"
        + "<img src=http://127.0.0.1:%1$d/zqx onerror=zqx()>".formatted(listener)
        + "\";zqx();//';zqx();//"
        + EXPRESSIONS
        + "${jndi:ldap://127.0.0.1:%1$d/zqx}".formatted(listener)
        + LINES
        + "\u202Ezqx\u202C\u200B";
  }

  /** Where there is little room. */
  static String brief() {
    return "\"'></textarea></title></script>--><zqx zqx=1>" + EXPRESSIONS + LINES;
  }

  /** For the words within a JSON text, after {@code "vi":"} and the like. */
  static String inJson(int listener) {
    return full(listener).replace("\"", "\\\"").replace("\r\n", "\\r\\n");
  }
}
