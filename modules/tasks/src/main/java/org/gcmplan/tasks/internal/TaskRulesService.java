package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;

@ApplicationScoped
@Transactional
class TaskRulesService implements TaskRules {
  private static final Set<TaskField> NEVER_EMPTY =
      EnumSet.of(TaskField.TITLE, TaskField.FOCUS_AREA, TaskField.OBJECTIVES, TaskField.LEAD);
  private static final Set<TaskField> BODIES =
      EnumSet.of(TaskField.LEAD, TaskField.COOPERATING, TaskField.LOCALITIES);

  private final KnownNumbers numbers;
  private final BodiesInForce bodies;
  private final Country country;

  @Inject
  TaskRulesService(KnownNumbers numbers, BodiesInForce bodies, Country country) {
    this.numbers = numbers;
    this.bodies = bodies;
    this.country = country;
  }

  @Override
  public List<Problem> problemsOf(
      TaskField field, FieldValue value, LocalDate day, String formField) {
    Complaints complaints = new Complaints(formField);
    check(field, value, day, BODIES, complaints);
    return complaints.all();
  }

  /**
   * Of the bodies only the lead must exist on the day: cooperating bodies and localities that have
   * been succeeded stay in a task until somebody changes that very field.
   */
  @Override
  public List<Problem> problemsOf(TaskContent task, LocalDate day, String formField) {
    Complaints complaints = new Complaints(formField);
    for (TaskField field : TaskField.values()) {
      check(field, task.get(field), day, EnumSet.of(TaskField.LEAD), complaints);
    }
    WholeTask.check(task, complaints);
    return complaints.all();
  }

  private void check(
      TaskField field,
      FieldValue value,
      LocalDate day,
      Set<TaskField> mustExist,
      Complaints complaints) {
    if (NEVER_EMPTY.contains(field) && country.main(value.text()).isEmpty()) {
      complaints.add(field, "missing", country.language().called());
      return;
    }
    if (value.isEmpty()) {
      return;
    }
    PlainText.check(field, value, complaints);
    if (complaints.areNoneOf(field)) {
      FieldForm.check(field, value, complaints);
    }
    if (complaints.areNoneOf(field)) {
      numbers.check(field, value, complaints);
      checkBodies(field, value, day, mustExist, complaints);
    }
  }

  private void checkBodies(
      TaskField field,
      FieldValue value,
      LocalDate day,
      Set<TaskField> mustExist,
      Complaints complaints) {
    if (!BODIES.contains(field)) {
      return;
    }
    if (field == TaskField.LEAD && value.parts().size() > 1) {
      complaints.add(field, "twoLeads");
      return;
    }
    bodies.checkKnown(field, value, day, complaints);
    if (mustExist.contains(field) && complaints.areNoneOf(field)) {
      bodies.checkInForce(field, value, day, complaints);
    }
  }
}
