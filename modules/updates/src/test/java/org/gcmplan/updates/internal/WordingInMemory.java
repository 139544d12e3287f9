package org.gcmplan.updates.internal;

import java.time.LocalDate;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** Fields called by their own names. */
class WordingInMemory implements TaskWording {
  @Override
  public String label(TaskField field, Language language) {
    return field.name();
  }

  @Override
  public String words(TaskField field, FieldValue value, LocalDate day, Language language) {
    return value.vi();
  }
}
