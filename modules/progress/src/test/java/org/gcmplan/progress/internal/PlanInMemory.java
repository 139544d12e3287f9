package org.gcmplan.progress.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** A plan of three tasks: one counted in records, one in per cent, one not at all. */
class PlanInMemory implements TaskCatalogue, PlanFrameCatalogue {
  private static final EditionNumber FIRST = new EditionNumber(1);

  private final List<TaskContent> tasks =
      List.of(
          counted(Known.DATABASE, "nghìn bản ghi"),
          counted(Known.COASTS, "%"),
          new TaskContent(
              Known.LANGUAGE, Map.of(TaskField.TITLE, new FieldValue("Học tiếng", "Language"))));

  private static TaskContent counted(TaskCode code, String unit) {
    return new TaskContent(
        code,
        Map.of(
            TaskField.TITLE,
            new FieldValue("Việc " + code, "Task " + code),
            TaskField.INDICATOR,
            new FieldValue("Chỉ số", "Indicator"),
            TaskField.UNIT,
            new FieldValue(unit, unit),
            TaskField.BASELINE,
            FieldValue.of("0"),
            TaskField.TARGET,
            FieldValue.of("80"),
            TaskField.RECURRENCE,
            FieldValue.of("YEARLY")));
  }

  @Override
  public Optional<EditionNumber> latest() {
    return Optional.of(FIRST);
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return tasks;
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
  }

  @Override
  public Optional<Plan> plan() {
    return Optional.of(
        new Plan(
            new LocalizedText("Kế hoạch", "Plan"),
            "402/QĐ-TTg",
            Known.OPENED,
            2020,
            2030,
            Known.MOFA,
            "QĐ-BNG",
            true));
  }

  @Override
  public List<FocusArea> focusAreas() {
    return List.of();
  }

  @Override
  public List<Objective> objectives() {
    return List.of();
  }

  @Override
  public List<GuidingPrinciple> principles() {
    return List.of();
  }
}
