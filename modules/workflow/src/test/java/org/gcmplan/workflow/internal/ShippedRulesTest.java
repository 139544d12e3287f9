package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that ship, row by row, in the words of those who wrote them. */
class ShippedRulesTest {
  private static final Path FOLDER = Path.of("../../config/data/rules");
  private static final Set<String> TRIED = new TreeSet<>();

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER).filter(file -> file.toString().endsWith(".dmn"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCaseHasOneRow(Path file) throws IOException {
    assertThat(RuleChecks.problemsOf(read(file), RuleFixture.WORDS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | QĐ-TTg | false | PRIME_MINISTER
          2 | QĐ-TTg | true  | MINISTRY
          3 | QĐ-BNG | false | MINISTRY
          3 | QĐ-BNG | true  | MINISTRY
          """)
  void planLevel(int row, String symbol, boolean illustrative, String level) throws IOException {
    Map<String, Object> says =
        decided("plan-level.dmn", row, Map.of("symbol", symbol, "illustrative", illustrative));

    assertThat(says).containsEntry("level", level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          consultation-2020.dmn | 1 | CORRECT         | MINISTRY       | AGENCIES       | 1  | LEADS | 5 | WORKING_DAYS | 1 | true | 0 | false
          consultation-2020.dmn | 1 | CORRECT         | PRIME_MINISTER | EVERY_LOCALITY | 60 | LEADS | 5 | WORKING_DAYS | 1 | true | 0 | false
          consultation-2020.dmn | 2 | AMEND           | MINISTRY       | AGENCIES       | 10 | LEADS, COOPERATING, LOCALITIES | 15 | CALENDAR_DAYS | 2 | true | 0 | true
          consultation-2020.dmn | 3 | EXTEND_DEADLINE | MINISTRY       | LOCALITIES     | 11 | LEADS, COOPERATING, LOCALITIES | 20 | CALENDAR_DAYS | 3 | true | 0 | true
          consultation-2020.dmn | 4 | ABOLISH         | MINISTRY       | EVERY_LOCALITY | 1  | LEADS, COOPERATING, LOCALITIES | 15 | CALENDAR_DAYS | 2 | true | 0 | true
          consultation-2020.dmn | 5 | AMEND           | PRIME_MINISTER | DRAFTER_ONLY   | 1  | LEADS, COOPERATING, LOCALITIES, BTP | 20 | CALENDAR_DAYS | 3 | false | 67 | true
          consultation-2025.dmn | 1 | CORRECT         | MINISTRY       | LOCALITIES     | 3  | LEADS | 5 | WORKING_DAYS | 1 | true | 0 | false
          consultation-2025.dmn | 2 | AMEND           | MINISTRY       | AGENCIES       | 1  | LEADS, COOPERATING, LOCALITIES | 15 | CALENDAR_DAYS | 2 | true | 0 | true
          consultation-2025.dmn | 3 | AMEND           | MINISTRY       | AGENCIES       | 11 | LEADS, COOPERATING, LOCALITIES | 20 | CALENDAR_DAYS | 3 | true | 0 | true
          consultation-2025.dmn | 4 | ADD             | MINISTRY       | LOCALITIES     | 1  | LEADS, COOPERATING, LOCALITIES | 15 | CALENDAR_DAYS | 2 | false | 50 | true
          consultation-2025.dmn | 5 | REPLACE         | MINISTRY       | EVERY_LOCALITY | 1  | LEADS, COOPERATING, LOCALITIES, BNV | 20 | CALENDAR_DAYS | 3 | false | 50 | true
          consultation-2025.dmn | 6 | ABOLISH         | MINISTRY       | AGENCIES       | 1  | LEADS, COOPERATING, LOCALITIES | 15 | CALENDAR_DAYS | 2 | false | 67 | true
          consultation-2025.dmn | 7 | MOVE_LEAD       | MINISTRY       | AGENCIES       | 5  | LEADS, COOPERATING, LOCALITIES | 15 | CALENDAR_DAYS | 2 | false | 100 | true
          consultation-2025.dmn | 8 | ADD             | PRIME_MINISTER | AGENCIES       | 1  | LEADS, COOPERATING, LOCALITIES, BTP | 20 | CALENDAR_DAYS | 3 | false | 67 | true
          legal-review-2020.dmn | 1 | ADD             | MINISTRY       | AGENCIES       | 1  | NONE
          legal-review-2020.dmn | 2 | ADD             | PRIME_MINISTER | AGENCIES       | 1  | BTP
          legal-review-2025.dmn | 1 | MOVE_LEAD       | MINISTRY       | AGENCIES       | 30 | NONE
          legal-review-2025.dmn | 2 | AMEND           | MINISTRY       | AGENCIES       | 5  | NONE
          legal-review-2025.dmn | 3 | AMEND           | MINISTRY       | AGENCIES       | 6  | COORDINATOR
          legal-review-2025.dmn | 4 | ABOLISH         | MINISTRY       | DRAFTER_ONLY   | 1  | COORDINATOR
          legal-review-2025.dmn | 5 | CORRECT         | PRIME_MINISTER | AGENCIES       | 1  | COORDINATOR
          legal-review-2025.dmn | 6 | EXTEND_DEADLINE | PRIME_MINISTER | AGENCIES       | 1  | BTP
          approval.dmn          | 1 | CORRECT         | MINISTRY       | EVERY_LOCALITY | 1  | OFFICE_HEAD
          approval.dmn          | 2 | ADD             | MINISTRY       | AGENCIES       | 10 | DEPUTY_MINISTER
          approval.dmn          | 3 | AMEND           | MINISTRY       | AGENCIES       | 11 | MINISTER
          approval.dmn          | 4 | ABOLISH         | MINISTRY       | LOCALITIES     | 1  | DEPUTY_MINISTER
          approval.dmn          | 5 | REPLACE         | MINISTRY       | EVERY_LOCALITY | 1  | MINISTER
          approval.dmn          | 6 | MOVE_LEAD       | MINISTRY       | AGENCIES       | 13 | DEPUTY_MINISTER
          approval.dmn          | 7 | CORRECT         | PRIME_MINISTER | DRAFTER_ONLY   | 1  | PRIME_MINISTER
          """)
  void updates(ArgumentsAccessor told) throws IOException {
    Map<String, Object> answers =
        Map.of(
            "kind", told.getString(2),
            "level", told.getString(3),
            "touched", told.getString(4),
            "tasks", told.getInteger(5));
    Map<String, Object> says = decided(told.getString(0), told.getInteger(1), answers);

    List<String> expected = IntStream.range(6, told.size()).mapToObj(told::getString).toList();
    List<String> columns = read(FOLDER.resolve(told.getString(0))).columns().outputNames();
    assertThat(columns.stream().map(column -> says.get(column).toString()))
        .containsExactlyElementsOf(expected.subList(0, columns.size()));
  }

  @AfterAll
  static void everyRowOfEveryTableWasTried() throws IOException {
    Set<String> rows = new TreeSet<>();
    for (Path file : tables().toList()) {
      read(file).rows().forEach(row -> rows.add(file.getFileName() + " " + row.number()));
    }
    assertThat(TRIED).isEqualTo(rows);
  }

  private static Map<String, Object> decided(String file, int row, Map<String, Object> answers)
      throws IOException {
    List<RuleTable.Match> matches = read(FOLDER.resolve(file)).matches(answers);
    assertThat(matches.stream().map(match -> match.row().number()).collect(Collectors.toList()))
        .containsExactly(row);
    TRIED.add(file + " " + row);
    return matches.get(0).says();
  }

  private static RuleTable read(Path file) throws IOException {
    return RuleXml.read(Files.readString(file));
  }
}
