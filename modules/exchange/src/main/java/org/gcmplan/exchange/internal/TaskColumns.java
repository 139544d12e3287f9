package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gcmplan.exchange.internal.SheetColumn.Hold;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** The columns of the table of tasks, in the order of the plan. */
final class TaskColumns {
  static final String OPERATION = "operation";
  static final String CODE = "code";
  static final String EDITION = "edition";
  private static final int WIDE = 44;
  private static final int NARROW = 14;

  private TaskColumns() {}

  /** The columns that hold a field: its words, and for bodies also their ids. */
  static List<String> keys(TaskField field) {
    String stem = field.name().toLowerCase(Locale.ROOT);
    return switch (field.kind()) {
      case TEXT -> List.of(stem + "_vi", stem + "_en");
      case AGENCY, AGENCIES, LOCALITIES -> List.of(stem, stem + "_ids");
      default -> List.of(stem);
    };
  }

  /** The columns that a file cannot do without. */
  static Stream<String> needed(TaskField field) {
    return keys(field).stream().filter(key -> !isIds(key));
  }

  static boolean isIds(String key) {
    return key.endsWith("_ids");
  }

  static List<SheetColumn> all(TaskWording wording) {
    return Stream.of(
            Stream.of(
                new SheetColumn(OPERATION, label(OPERATION), Hold.OPEN, NARROW),
                new SheetColumn(CODE, label(CODE), Hold.OPEN, NARROW)),
            Stream.of(TaskField.values()).flatMap(field -> of(field, wording)),
            Stream.of(new SheetColumn(EDITION, label(EDITION), Hold.HIDDEN, NARROW)))
        .flatMap(columns -> columns)
        .toList();
  }

  private static Stream<SheetColumn> of(TaskField field, TaskWording wording) {
    int width = isShort(field) ? NARROW : WIDE;
    return keys(field).stream()
        .map(
            key ->
                new SheetColumn(
                    key, label(field, key, wording), isIds(key) ? Hold.HIDDEN : Hold.OPEN, width));
  }

  private static boolean isShort(TaskField field) {
    return switch (field.kind()) {
      case NUMBER, NUMBERS, AMOUNT, DATE -> true;
      default -> false;
    };
  }

  private static LocalizedText label(TaskField field, String key, TaskWording wording) {
    LocalizedText addition = addition(field, key);
    return new LocalizedText(
        wording.label(field, Language.VI) + addition.vi(),
        wording.label(field, Language.EN) + addition.en());
  }

  private static LocalizedText addition(TaskField field, String key) {
    String kind = isIds(key) ? "ids" : key.substring(key.lastIndexOf('_') + 1);
    boolean plain = !isIds(key) && !field.isBilingual();
    LocalizedText text =
        plain ? LocalizedText.EMPTY : ExchangeTexts.both("exchange.column.in." + kind);
    return new LocalizedText(in(text.vi()), in(text.en()));
  }

  private static String in(String addition) {
    // The record strips what surrounds it, so the blank is put where it cannot be lost.
    return addition.isEmpty() ? "" : "\u00a0(" + addition + ")";
  }

  private static LocalizedText label(String key) {
    return ExchangeTexts.both("exchange.column." + key);
  }
}
