package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;

/** Reads a field of a task from the cells of a row: codes of bodies become ids as of a day. */
final class FieldCells {
  private final BodyCodes codes;
  private final LocalDate day;

  FieldCells(BodyCodes codes, LocalDate day) {
    this.codes = codes;
    this.day = day;
  }

  /** The column's name, to which bilingual fields add {@code _vi} and {@code _en}. */
  static String stem(TaskField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** The columns in which a table of tasks holds the field. */
  static Stream<String> columns(TaskField field) {
    String stem = stem(field);
    return field.isBilingual() ? Stream.of(stem + "_vi", stem + "_en") : Stream.of(stem);
  }

  FieldValue read(TaskField field, CsvRow row, String stem) {
    String column = field.isBilingual() ? stem + "_vi" : stem;
    return switch (field.kind()) {
      case TEXT -> FieldValue.of(row.optionalBoth(stem));
      case CHOICE -> FieldValue.of((Object) row.optional(column).toUpperCase(Locale.ROOT));
      case TEXTS, NUMBERS -> FieldValue.of(row.list(column));
      case AGENCY, AGENCIES ->
          ids(row, column, code -> codes.agency(code, day).map(AgencyId::value));
      case LOCALITIES -> ids(row, column, code -> codes.locality(code, day).map(LocalityId::value));
      default -> FieldValue.of((Object) row.optional(column));
    };
  }

  private FieldValue ids(
      CsvRow row, String column, Function<String, Optional<? extends Object>> id) {
    List<Object> ids =
        row.list(column).stream()
            .flatMap(code -> known(row, column, code, id.apply(code)))
            .toList();
    return FieldValue.of(ids);
  }

  private Stream<Object> known(
      CsvRow row, String column, String code, Optional<? extends Object> id) {
    if (id.isEmpty()) {
      row.complain(column, "nobody holds the code " + code + " on " + day);
    }
    return Stream.ofNullable(id.orElse(null));
  }
}
