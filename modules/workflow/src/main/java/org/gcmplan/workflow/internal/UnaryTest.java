package org.gcmplan.workflow.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a cell of a table asks of its column. Only the plain forms are understood: nothing, words,
 * numbers and their bounds, yes and no. Whatever else FEEL or a script could say is refused.
 *
 * @param words the words or the digits named
 */
record UnaryTest(Form form, String text, List<String> words) {
  /** The forms that a cell may have. */
  enum Form {
    ANY,
    ONE_OF,
    NONE_OF,
    NUMBER,
    TRUTH
  }

  private static final String WORD = "\"[^\"\\\\]{1,60}\"";
  private static final String WORDS = WORD + "(?:\\s*,\\s*" + WORD + ")*";
  private static final Pattern ONE_OF = Pattern.compile(WORDS);
  private static final Pattern NONE_OF = Pattern.compile("not\\(\\s*" + WORDS + "\\s*\\)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:<=|>=|<|>)?\\s*\\d{1,6}|\\[\\d{1,6}\\s*\\.\\.\\s*\\d{1,6}]");

  UnaryTest {
    words = List.copyOf(words);
  }

  /** Reads a cell, or nothing when it is of no plain form. */
  static Optional<UnaryTest> read(String cell) {
    return formOf(cell).map(form -> new UnaryTest(form, cell, namedIn(cell, form)));
  }

  static boolean isWord(String cell) {
    return cell.matches(WORD);
  }

  static String unquoted(String cell) {
    return cell.substring(1, cell.length() - 1);
  }

  /** The numbers at which the answer may change. */
  Stream<Integer> boundaries() {
    return form == Form.NUMBER ? words.stream().map(Integer::valueOf) : Stream.empty();
  }

  private static Optional<Form> formOf(String cell) {
    if (cell.isEmpty() || cell.equals("-")) {
      return Optional.of(Form.ANY);
    }
    if (ONE_OF.matcher(cell).matches()) {
      return Optional.of(Form.ONE_OF);
    }
    if (NONE_OF.matcher(cell).matches()) {
      return Optional.of(Form.NONE_OF);
    }
    if (NUMBER.matcher(cell).matches()) {
      return Optional.of(Form.NUMBER);
    }
    return cell.matches("true|false") ? Optional.of(Form.TRUTH) : Optional.empty();
  }

  private static List<String> namedIn(String cell, Form form) {
    return switch (form) {
      case ONE_OF, NONE_OF -> found("\"([^\"]+)\"", cell);
      case NUMBER -> found("(\\d+)", cell);
      default -> List.of();
    };
  }

  private static List<String> found(String pattern, String cell) {
    return Pattern.compile(pattern)
        .matcher(cell)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
