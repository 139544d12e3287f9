package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** Writes a field of a task into the cells that {@link TaskColumns} has for it. */
@Dependent
class FieldWriting {
  private final TaskWording wording;
  private final BodyWords bodies;

  @Inject
  FieldWriting(TaskWording wording, BodyWords bodies) {
    this.wording = wording;
    this.bodies = bodies;
  }

  List<Object> write(TaskField field, FieldValue value, LocalDate day, Language language) {
    return switch (field.kind()) {
      case TEXT -> List.of(value.vi(), value.en());
      case CHOICE -> List.of(wording.words(field, value, day, language));
      case AGENCY, AGENCIES, LOCALITIES ->
          List.of(
              bodies.words(field, value.parts(), day, language), String.join(";", value.parts()));
      case TEXTS, NUMBERS -> List.of(String.join("; ", value.parts()));
      case DATE -> List.of(value.isEmpty() ? "" : LocalDate.parse(value.vi()));
      case NUMBER, AMOUNT -> List.of(value.isEmpty() ? "" : new BigDecimal(value.vi()));
    };
  }
}
