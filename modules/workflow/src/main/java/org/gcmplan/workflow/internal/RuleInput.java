package org.gcmplan.workflow.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.updates.Touched;
import org.gcmplan.updates.UpdateKind;

/** What a table of rules may ask about, and the answers that there are. */
enum RuleInput {
  KIND("kind", names(UpdateKind.values())),
  LEVEL("level", List.of("MINISTRY", "PRIME_MINISTER")),
  TOUCHED("touched", names(Touched.values())),
  /** A number from 1. */
  TASKS("tasks", List.of()),
  /** Any word, such as the symbol of a document. */
  SYMBOL("symbol", List.of()),
  ILLUSTRATIVE("illustrative", List.of());

  private final String column;
  private final List<String> words;

  RuleInput(String column, List<String> words) {
    this.column = column;
    this.words = words;
  }

  String column() {
    return column;
  }

  /** Whether a row may test the column in this way. */
  boolean allows(UnaryTest test) {
    return switch (test.form()) {
      case ANY -> true;
      case ONE_OF, NONE_OF ->
          this == SYMBOL || (!words.isEmpty() && words.containsAll(test.words()));
      case NUMBER -> this == TASKS;
      case TRUTH -> this == ILLUSTRATIVE;
    };
  }

  /**
   * Answers that stand for all there are: what the rows tell apart is told apart by one of them.
   *
   * @param tests what the rows of a table ask of this column
   */
  List<Object> representatives(List<UnaryTest> tests) {
    return switch (this) {
      case TASKS ->
          Stream.concat(Stream.of(1), tests.stream().flatMap(UnaryTest::boundaries))
              .flatMap(edge -> Stream.of(edge - 1, edge, edge + 1))
              .filter(number -> number >= 1)
              .distinct()
              .sorted()
              .map(Object.class::cast)
              .toList();
      case SYMBOL ->
          Stream.concat(tests.stream().flatMap(test -> test.words().stream()), Stream.of("…"))
              .distinct()
              .map(Object.class::cast)
              .toList();
      case ILLUSTRATIVE -> List.of(true, false);
      default -> List.copyOf(words);
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
