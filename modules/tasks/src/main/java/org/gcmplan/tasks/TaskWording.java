package org.gcmplan.tasks;

import java.time.LocalDate;
import org.gcmplan.kernel.Language;

/** Puts the fields of a task into words: names of bodies as of a day, dates, choices, numbers. */
public interface TaskWording {

  /** The field's label, such as «Cơ quan chủ trì». */
  String label(TaskField field, Language language);

  /**
   * The value as a reader sees it; empty for an empty value. A value that cannot be read is shown
   * as it stands.
   *
   * @param day decides under which name a body appears
   */
  String words(TaskField field, FieldValue value, LocalDate day, Language language);
}
