package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.exchange.internal.SheetColumn.Hold;

/** The columns of a reporting workbook. */
final class ReportColumns {
  static final String CODE = TaskColumns.CODE;
  static final String UNIT = "unit";
  static final String BASELINE = "baseline";
  static final String TARGET = "target";
  static final String DUTY = "duty";
  static final String OCCURRENCE = "occurrence";
  static final String BODY = "body";
  static final String VERSION = "version";
  private static final String WAS = "was_";

  /** How many columns stay in sight: number and title. */
  static final int FROZEN = 2;

  private ReportColumns() {}

  static List<SheetColumn> all() {
    return Stream.of(told(), filledIn(), hidden()).flatMap(columns -> columns).toList();
  }

  private static Stream<SheetColumn> told() {
    return Stream.of(
        column(CODE, Hold.LOCKED, 9),
        column("title", Hold.LOCKED, 40),
        column("round", Hold.LOCKED, 16),
        column("period", Hold.LOCKED, 14),
        column("due", Hold.LOCKED, 13),
        column("state", Hold.LOCKED, 20),
        column("indicator", Hold.LOCKED, 26),
        column(UNIT, Hold.LOCKED, 12),
        column(BASELINE, Hold.LOCKED, 12),
        column(TARGET, Hold.LOCKED, 12),
        column("previous", Hold.LOCKED, 14));
  }

  private static Stream<SheetColumn> filledIn() {
    return Stream.of(
        column(ReportField.VALUE.key(), Hold.OPEN, 14),
        column(ReportField.REASON.key(), Hold.OPEN, 30),
        column(ReportField.NARRATIVE.key(), Hold.OPEN, 60),
        column(ReportField.COMPLETED_ON.key(), Hold.OPEN, 14));
  }

  private static Stream<SheetColumn> hidden() {
    return Stream.concat(
        Stream.of(DUTY, OCCURRENCE, BODY, VERSION).map(key -> column(key, Hold.HIDDEN, 10)),
        Stream.of(ReportField.values()).map(field -> column(was(field), Hold.HIDDEN, 10)));
  }

  private static SheetColumn column(String key, Hold hold, int width) {
    return new SheetColumn(key, ExchangeTexts.both("exchange.report.column." + key), hold, width);
  }

  /** The hidden column that keeps what stood in a field when the workbook was taken. */
  static String was(ReportField field) {
    return WAS + field.key();
  }

  /** What cannot be done without when a workbook comes back. */
  static List<String> needed() {
    return Stream.of(
            Stream.of(CODE, DUTY, OCCURRENCE, BODY, VERSION, UNIT, BASELINE, TARGET),
            Stream.of(ReportField.values()).map(ReportField::key),
            Stream.of(ReportField.values()).map(ReportColumns::was))
        .flatMap(keys -> keys)
        .toList();
  }

  static int place(String key) {
    return all().stream().map(SheetColumn::key).toList().indexOf(key);
  }
}
