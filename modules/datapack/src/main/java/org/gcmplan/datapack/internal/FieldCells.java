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

  /** The columns in which a table of tasks holds the field. */
  static Stream<String> columns(TaskField field) {
    String stem = field.name().toLowerCase(Locale.ROOT);
    return field.isBilingual() ? Stream.of(stem + "_vi", stem + "_en") : Stream.of(stem);
  }

  /** From a table with a column, or two, for every field. */
  FieldValue read(TaskField field, CsvRow row) {
    List<String> columns = columns(field).toList();
    return read(field, row, columns.get(0), columns.get(columns.size() - 1));
  }

  /** From the two columns given; the second counts only where the field is bilingual. */
  FieldValue read(TaskField field, CsvRow row, String vi, String en) {
    return switch (field.kind()) {
      case TEXT -> new FieldValue(row.optional(vi), row.optional(en));
      case CHOICE -> FieldValue.of((Object) row.optional(vi).toUpperCase(Locale.ROOT));
      case TEXTS, NUMBERS -> FieldValue.of(row.list(vi));
      case AGENCY, AGENCIES -> ids(row, vi, code -> codes.agency(code, day).map(AgencyId::value));
      case LOCALITIES -> ids(row, vi, code -> codes.locality(code, day).map(LocalityId::value));
      default -> FieldValue.of((Object) row.optional(vi));
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
