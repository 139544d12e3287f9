package org.gcmplan.updates.internal;

import static org.gcmplan.updates.internal.Known.MOLISA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;

/** As much of the rules of tasks as these tests need: leads, objectives, days. */
class RulesInMemory implements TaskRules {
  private static final Set<String> OBJECTIVES =
      IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).collect(Collectors.toSet());

  @Override
  public List<Problem> problemsOf(
      TaskField field, FieldValue value, LocalDate day, String formField) {
    return switch (field) {
      case LEAD -> problemsOfLead(value, formField);
      case OBJECTIVES ->
          problemUnless(OBJECTIVES.containsAll(value.parts()), formField, "tasks.unknownObjective");
      case DEADLINE ->
          problemUnless(value.vi().matches("\\d{4}-\\d\\d-\\d\\d"), formField, "tasks.noDay");
      default -> List.of();
    };
  }

  @Override
  public List<Problem> problemsOf(TaskContent task, LocalDate day, String formField) {
    FieldValue lead = task.get(TaskField.LEAD);
    return lead.isEmpty()
        ? List.of(new Problem(formField, "tasks.leadMissing"))
        : problemsOfLead(lead, formField);
  }

  private static List<Problem> problemsOfLead(FieldValue lead, String formField) {
    if (lead.parts().size() > 1) {
      return List.of(new Problem(formField, "tasks.twoLeads"));
    }
    return problemUnless(
        !lead.vi().equals(MOLISA.value().toString()), formField, "tasks.leadNotInForce");
  }

  private static List<Problem> problemUnless(boolean sound, String formField, String key) {
    return sound ? List.of() : List.of(new Problem(formField, key));
  }
}
