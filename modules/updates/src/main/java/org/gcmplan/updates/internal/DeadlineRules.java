package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/** A new deadline lies ahead; an extended one lies after the old. */
final class DeadlineRules {

  private DeadlineRules() {}

  static List<Problem> problemsOf(Change change, LocalDate today) {
    String formField = ChangeField.after(change.number());
    Optional<LocalDate> before = day(change.before());
    Optional<LocalDate> after = day(change.after());
    List<Problem> problems = new ArrayList<>();
    after
        .filter(day -> day.isBefore(today))
        .map(day -> new Problem(formField, "updates.deadlineBeforeToday", day))
        .ifPresent(problems::add);
    if (change.operation() == Operation.EXTEND_DEADLINE) {
      if (before.isEmpty()) {
        problems.add(new Problem(formField, "updates.noDeadlineToExtend", change.task()));
      }
      if (change.after().isEmpty()) {
        problems.add(new Problem(formField, "updates.newDeadlineMissing"));
      }
      before
          .filter(old -> after.filter(day -> !day.isAfter(old)).isPresent())
          .map(old -> new Problem(formField, "updates.deadlineNotLater", old))
          .ifPresent(problems::add);
    }
    return problems;
  }

  // What is no day is reported by the rules of tasks.
  private static Optional<LocalDate> day(FieldValue value) {
    try {
      return Optional.of(LocalDate.parse(value.vi()));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
