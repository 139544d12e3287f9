package org.gcmplan.certificates.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.PlanClock;

/**
 * What awards of a list are compared with: the register, each year read once, and what stood
 * further up. By decision, for a list of ten thousand would otherwise be compared row with row.
 */
final class KnownAwards {
  private final RegisterRepository register;
  private final PlanClock clock;
  private final Map<Integer, Map<String, List<RegisterEntry>>> years = new HashMap<>();
  private final Map<String, List<RegisterEntry>> above = new HashMap<>();
  private final Set<GoldenBookNumber> taken = new HashSet<>();

  KnownAwards(RegisterRepository register, PlanClock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** Under the same number: in the register of its year, and further up in the list. */
  List<RegisterEntry> ofDecision(PastAward award) {
    String number = number(award.decisionNumber());
    LocalDate day = award.decidedOn();
    List<RegisterEntry> entries =
        new ArrayList<>(
            years
                .computeIfAbsent(day.getYear(), year -> ofYear(day))
                .getOrDefault(number, List.of()));
    entries.addAll(above.getOrDefault(number, List.of()));
    return entries;
  }

  /** Whether that number of the golden book stood further up. */
  boolean holds(GoldenBookNumber number) {
    return taken.contains(number);
  }

  /** The next ones are compared with this one too. */
  void add(PastAward award) {
    above
        .computeIfAbsent(number(award.decisionNumber()), number -> new ArrayList<>())
        .add(new RegisterRow(award, clock.instant()).entry());
    award.goldenBook().ifPresent(taken::add);
  }

  private Map<String, List<RegisterEntry>> ofYear(LocalDate day) {
    return register.ofYear(day).stream()
        .map(RegisterRow::entry)
        .collect(Collectors.groupingBy(entry -> number(entry.decisionNumber())));
  }

  private static String number(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\s", "")
        .toUpperCase(Locale.ROOT)
        .replaceFirst("^0+", "");
  }
}
