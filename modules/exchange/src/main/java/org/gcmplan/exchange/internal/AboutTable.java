package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.publication.EditionRow;

/** What a file was taken from, and how it is filled in. The first sheet that people see. */
final class AboutTable {
  static final String FORMAT = "1";
  private static final int INSTRUCTIONS = 9;
  private static final int NARROW = 26;
  private static final int WIDE = 110;

  private AboutTable() {}

  static SheetTable of(EditionRow edition, Language language) {
    List<SheetColumn> columns =
        List.of(SheetColumn.locked("about", NARROW), SheetColumn.locked("content", WIDE));
    return new SheetTable(
        PlanSheet.ABOUT,
        columns,
        Stream.concat(facts(edition, language), instructions(language)).toList());
  }

  private static Stream<List<Object>> facts(EditionRow edition, Language language) {
    return Stream.of(
        fact("edition", edition.number().toString(), language),
        fact("title", edition.title().in(language), language),
        fact("decision", edition.decision(), language),
        fact("effective", edition.effectiveOn(), language),
        fact("seal", edition.seal(), language),
        fact("format", FORMAT, language));
  }

  private static List<Object> fact(String key, Object content, Language language) {
    return List.of(ExchangeTexts.of("exchange.about." + key, language), content);
  }

  private static Stream<List<Object>> instructions(Language language) {
    return IntStream.rangeClosed(1, INSTRUCTIONS)
        .mapToObj(
            number ->
                List.of(
                    Integer.toString(number),
                    ExchangeTexts.of("exchange.instruction." + number, language)));
  }
}
