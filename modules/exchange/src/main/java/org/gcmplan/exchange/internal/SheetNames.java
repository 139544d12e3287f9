package org.gcmplan.exchange.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;

/** What the sheets of a workbook are called. */
final class SheetNames {
  private SheetNames() {}

  static String of(PlanSheet sheet, Language language) {
    return ExchangeTexts.of("exchange.sheet." + sheet, language);
  }

  /** The table that goes by that name in any language, however it is written. */
  static Optional<PlanSheet> recognise(String name) {
    String folded = Folded.of(name);
    return Arrays.stream(PlanSheet.values())
        .filter(sheet -> names(sheet).anyMatch(folded::equals))
        .findFirst();
  }

  private static Stream<String> names(PlanSheet sheet) {
    return Stream.concat(
        Stream.of(sheet.fileName()),
        Stream.of(Language.values()).map(language -> Folded.of(of(sheet, language))));
  }
}
