package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;

/** Whether the plan has the focus area, objectives and principles that a task names. */
@Dependent
class KnownNumbers {
  private final PlanFrameCatalogue frame;

  @Inject
  KnownNumbers(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  void check(TaskField field, FieldValue value, Complaints complaints) {
    switch (field) {
      case FOCUS_AREA -> check(field, value, "unknownFocusArea", areas(), complaints);
      case OBJECTIVES -> check(field, value, "unknownObjective", objectives(), complaints);
      case PRINCIPLES -> check(field, value, "unknownPrinciple", principles(), complaints);
      default -> {}
    }
  }

  private static void check(
      TaskField field, FieldValue value, String key, List<Integer> known, Complaints complaints) {
    value.parts().stream()
        .filter(number -> !known.contains(Integer.valueOf(number)))
        .forEach(number -> complaints.add(field, key, number, known.size()));
  }

  private List<Integer> areas() {
    return frame.focusAreas().stream().map(FocusArea::number).toList();
  }

  private List<Integer> objectives() {
    return frame.objectives().stream().map(Objective::number).toList();
  }

  private List<Integer> principles() {
    return frame.principles().stream().map(GuidingPrinciple::number).toList();
  }
}
