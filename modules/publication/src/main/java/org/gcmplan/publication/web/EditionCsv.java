package org.gcmplan.publication.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.SpreadsheetCell;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.TaskField;

/**
 * An edition as a table, in words, for spreadsheets: UTF-8 with a byte order mark, one row for each
 * task, each field in both languages.
 */
final class EditionCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private EditionCsv() {}

  static String of(Edition edition) {
    String number = edition.row().number().toString();
    return Stream.concat(
            Stream.of(row(Stream.concat(Stream.of("edition", "code"), headings()))),
            edition.tasks().stream().map(task -> row(cells(number, task))))
        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
  }

  private static Stream<String> headings() {
    return Arrays.stream(TaskField.values())
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(name + "_vi", name + "_en"));
  }

  private static Stream<String> cells(String edition, SealedTask task) {
    return Stream.concat(
        Stream.of(edition, task.content().code().value()),
        Arrays.stream(TaskField.values())
            .map(task::words)
            .flatMap(words -> Stream.of(words.vi(), words.en())));
  }

  private static String row(Stream<String> cells) {
    return cells.map(SpreadsheetCell::quoted).collect(Collectors.joining(","));
  }
}
