package org.gcmplan.tasks.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskField;

/** Whether a value has the form that its field asks for. */
final class FieldForm {
  private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private FieldForm() {}

  static void check(TaskField field, FieldValue value, Complaints complaints) {
    switch (field.kind()) {
      case NUMBER -> checkNumber(field, List.of(value.vi()), complaints);
      case NUMBERS -> checkNumber(field, value.parts(), complaints);
      case AMOUNT -> checkAmount(field, value.vi(), complaints);
      case DATE -> checkDate(field, value.vi(), complaints);
      case CHOICE -> checkChoice(field, value.vi(), complaints);
      default -> checkOnce(field, value.parts(), complaints);
    }
  }

  private static void checkNumber(TaskField field, List<String> numbers, Complaints complaints) {
    numbers.stream()
        .filter(number -> !WHOLE.matcher(number).matches())
        .forEach(number -> complaints.add(field, "notANumber", number));
    checkOnce(field, numbers, complaints);
  }

  private static void checkAmount(TaskField field, String amount, Complaints complaints) {
    if (!AMOUNT.matcher(amount).matches()) {
      complaints.add(field, "notAnAmount", amount);
    }
  }

  private static void checkDate(TaskField field, String date, Complaints complaints) {
    try {
      LocalDate day = LocalDate.parse(date);
      if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
        complaints.add(field, "dateOutOfRange", day, EARLIEST, LATEST);
      }
    } catch (DateTimeException notADate) {
      complaints.add(field, "notADate", date);
    }
  }

  private static void checkChoice(TaskField field, String choice, Complaints complaints) {
    Enum<?>[] choices = field == TaskField.SCOPE ? Scope.values() : Recurrence.values();
    if (Stream.of(choices).noneMatch(known -> known.name().equals(choice))) {
      complaints.add(field, "unknownChoice", choice);
    }
  }

  private static void checkOnce(TaskField field, List<String> parts, Complaints complaints) {
    if (field.kind() == TaskField.Kind.TEXT) {
      return;
    }
    Set<String> seen = new HashSet<>();
    if (!parts.stream().allMatch(seen::add)) {
      complaints.add(field, "listedTwice");
    }
  }
}
