package org.gcmplan.tasks;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Problem;

/**
 * What makes a task sound: a title in the plan's first language, exactly one lead that exists on
 * the day, a known focus area, known objectives and principles, a deadline or a recurrence (not
 * both, not before the start), localities where the scope asks for them, no text over its length.
 */
public interface TaskRules {

  /** The longest text a field may hold, in characters. */
  int LONGEST_TEXT = 4000;

  /**
   * Everything that is wrong with one field's value by itself: its form, its length, whether what
   * it refers to exists on that day.
   *
   * @param formField the form field that the problems belong to
   */
  List<Problem> problemsOf(TaskField field, FieldValue value, LocalDate day, String formField);

  /** Everything that is wrong with the whole task on that day; empty when it is sound. */
  List<Problem> problemsOf(TaskContent task, LocalDate day, String formField);
}
