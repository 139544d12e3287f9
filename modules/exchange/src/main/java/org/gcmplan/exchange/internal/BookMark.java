package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.exchange.internal.RawSheet.Cell;
import org.gcmplan.exchange.internal.RawSheet.Row;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.EditionNumber;

/**
 * What a reporting workbook says of itself, in a sheet that nobody sees.
 *
 * @param format the number of the form; another one is not read
 * @param body whose workbook it is, as {@link org.gcmplan.kernel.BodyId} writes itself
 * @param edition the edition of the plan that it was taken from
 * @param language of its headings and units
 */
record BookMark(String format, String body, int edition, Language language) {
  static final String SHEET = "gcmplan";
  static final String FORMAT = "2";
  private static final String KIND = "progress-report";

  static BookMark of(String body, EditionNumber edition, Language language) {
    return new BookMark(FORMAT, body, edition.value(), language);
  }

  /** Name and value of each fact, as they are written. */
  List<List<String>> rows() {
    return List.of(
        List.of("kind", KIND),
        List.of("format", format),
        List.of("body", body),
        List.of("edition", Integer.toString(edition)),
        List.of("language", language.tag()));
  }

  /** The mark in that sheet, or empty where it is none of ours. */
  static Optional<BookMark> in(RawSheet sheet) {
    Map<String, String> facts =
        sheet.rows().stream()
            .collect(Collectors.toMap(row -> text(row, 0), row -> text(row, 1), (one, two) -> one));
    String edition = facts.getOrDefault("edition", "");
    if (!KIND.equals(facts.get("kind")) || !edition.matches("\\d{1,6}")) {
      return Optional.empty();
    }
    return Optional.of(
        new BookMark(
            facts.getOrDefault("format", ""),
            facts.getOrDefault("body", ""),
            Integer.parseInt(edition),
            Language.of(facts.getOrDefault("language", ""))));
  }

  private static String text(Row row, int place) {
    return row.cells().getOrDefault(place, Cell.EMPTY).text().strip();
  }
}
