package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** Reads a field of a task from its cells. Cells that say what an export wrote change nothing. */
@Dependent
class FieldReading {
  private final FieldWriting writing;
  private final BodyMatching bodies;
  private final TaskWording wording;

  @Inject
  FieldReading(FieldWriting writing, BodyMatching bodies, TaskWording wording) {
    this.writing = writing;
    this.bodies = bodies;
    this.wording = wording;
  }

  /**
   * The value; what cannot be read is complained of and read as it was.
   *
   * @param before what stands in the edition that the row was taken from
   * @param day on which that edition took effect
   */
  FieldValue read(TaskField field, FileRow row, FieldValue before, LocalDate day) {
    List<String> keys = TaskColumns.keys(field);
    if (isUntouched(field, row, before, day)) {
      return before;
    }
    String text = row.text(keys.get(0));
    return switch (field.kind()) {
      case TEXT -> new FieldValue(text, row.text(keys.get(1)));
      case TEXTS -> FieldValue.of(parts(text, "[;\\r\\n]+"));
      case NUMBERS -> numbers(keys.get(0), row, before);
      case AGENCY, AGENCIES, LOCALITIES -> bodies(field, row, before, day);
      default -> text.isEmpty() ? FieldValue.EMPTY : one(field, keys.get(0), row, before);
    };
  }

  private boolean isUntouched(TaskField field, FileRow row, FieldValue before, LocalDate day) {
    return Stream.of(Language.values()).anyMatch(in -> isAsWritten(field, row, before, day, in));
  }

  private boolean isAsWritten(
      TaskField field, FileRow row, FieldValue before, LocalDate day, Language language) {
    List<String> keys = TaskColumns.keys(field);
    List<Object> written = writing.write(field, before, day, language);
    return IntStream.range(0, keys.size())
        .filter(at -> row.has(keys.get(at)))
        .allMatch(at -> CellValue.isAsWritten(row.cell(keys.get(at)), written.get(at)));
  }

  private FieldValue one(TaskField field, String key, FileRow row, FieldValue before) {
    Optional<String> value =
        switch (field.kind()) {
          case DATE -> CellValue.day(row.cell(key)).map(LocalDate::toString);
          case CHOICE -> ChoiceWords.recognise(field, row.text(key), wording);
          default -> CellValue.amount(row.cell(key));
        };
    if (value.isEmpty()) {
      row.complain(key, "exchange.value." + field.kind(), row.text(key));
    }
    return value.map(FieldValue::of).orElse(before);
  }

  private FieldValue numbers(String key, FileRow row, FieldValue before) {
    List<String> numbers = parts(row.text(key), "[;,\\s]+");
    if (row.cell(key).isNumber() && row.text(key).contains(".")) {
      row.complain(key, "exchange.value.NUMBERS", row.text(key));
      return before;
    }
    for (String number : numbers) {
      if (!number.matches("\\d{1,3}")) {
        row.complain(key, "exchange.value.NUMBERS", number);
        return before;
      }
    }
    return FieldValue.of(numbers);
  }

  /** The words count where they were touched, the ids where they alone were. */
  private FieldValue bodies(TaskField field, FileRow row, FieldValue before, LocalDate day) {
    List<String> keys = TaskColumns.keys(field);
    boolean byWords = row.has(keys.get(0)) && !areWordsUntouched(field, row, before, day);
    List<String> named = parts(row.text(byWords ? keys.get(0) : keys.get(1)), "[;\\r\\n]+");
    List<Optional<String>> ids =
        named.stream().map(words -> bodies.find(field, words, day, row)).toList();
    return ids.stream().allMatch(Optional::isPresent)
        ? FieldValue.of(ids.stream().flatMap(Optional::stream).toList())
        : before;
  }

  private boolean areWordsUntouched(
      TaskField field, FileRow row, FieldValue before, LocalDate day) {
    String key = TaskColumns.keys(field).get(0);
    return Stream.of(Language.values())
        .map(language -> writing.write(field, before, day, language).get(0))
        .anyMatch(written -> CellValue.isAsWritten(row.cell(key), written));
  }

  private static List<String> parts(String text, String separators) {
    return Stream.of(text.split(separators))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
