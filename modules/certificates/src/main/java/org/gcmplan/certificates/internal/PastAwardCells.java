package org.gcmplan.certificates.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/** One row of a table of past awards, and what is wrong with it. */
final class PastAwardCells {
  private final CSVRecord row;
  private final List<Problem> problems = new ArrayList<>();

  PastAwardCells(CSVRecord row) {
    this.row = row;
  }

  int number() {
    return (int) row.getRecordNumber() + 1;
  }

  String name() {
    return text("name");
  }

  /** The award, unless something is wrong. */
  Optional<PastAward> award() {
    problems.clear();
    Optional<RecipientKind> kind = kind();
    if (name().isEmpty()) {
      problems.add(new Problem("name", "certificates.missing"));
    }
    Optional<LocalDate> decidedOn = day("decided_on");
    if (text("decided_on").isEmpty()) {
      problems.add(new Problem("decided_on", "certificates.missing"));
    }
    Optional<AchievementPeriod> period = period();
    Optional<GoldenBookNumber> golden = golden();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PastAward(
            new Recipient(
                kind.orElseThrow(), false, vi(name()), vi(text("position")), Optional.empty()),
            vi(text("awarded_by")),
            text("decision_number"),
            decidedOn.orElseThrow(),
            text("programme"),
            period,
            vi(text("merit")),
            golden));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Optional<RecipientKind> kind() {
    String typed = text("kind").toUpperCase(Locale.ROOT);
    Optional<RecipientKind> kind =
        Stream.of(RecipientKind.values()).filter(each -> each.name().equals(typed)).findFirst();
    if (kind.isEmpty()) {
      problems.add(new Problem("kind", "certificates.import.kind"));
    }
    return kind;
  }

  private Optional<AchievementPeriod> period() {
    Optional<LocalDate> since = day("since");
    Optional<LocalDate> until = day("until");
    if (since.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    if (since.isEmpty() || until.isEmpty() || until.get().isBefore(since.get())) {
      problems.add(new Problem("until", "certificates.past.period"));
      return Optional.empty();
    }
    return Optional.of(new AchievementPeriod(since.get(), until.get()));
  }

  private Optional<GoldenBookNumber> golden() {
    String typed = text("golden_book");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("[1-9][0-9]{0,6}/[12][0-9]{3}")) {
      problems.add(new Problem("golden_book", "certificates.past.goldenForm"));
      return Optional.empty();
    }
    return Optional.of(GoldenBookNumber.parse(typed));
  }

  private Optional<LocalDate> day(String column) {
    String typed = text(column);
    Optional<LocalDate> day = AsOf.read(typed);
    if (day.isEmpty() && !typed.isEmpty()) {
      problems.add(new Problem(column, "certificates.import.day", typed));
    }
    return day;
  }

  private String text(String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }

  private static LocalizedText vi(String text) {
    return new LocalizedText(text, "");
  }
}
