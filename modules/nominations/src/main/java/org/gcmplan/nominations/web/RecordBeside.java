package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.nominations.AchievementRecords;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.RecordOfAchievement;
import org.gcmplan.nominations.RecordedTask;

/** What the plan's record says, beside a nomination; read once a request. */
@Named
@RequestScoped
public class RecordBeside {
  @Inject AchievementRecords records;
  @Inject CurrentActor reader;

  private final Map<NominationId, RecordOfAchievement> known = new HashMap<>();

  public RecordOfAchievement of(NominationId nomination) {
    return known.computeIfAbsent(nomination, id -> records.beside(reader.get(), id));
  }

  /** The tasks that the nomination names, then the others by the part that the body has. */
  public List<RecordGroup> groups(NominationId nomination) {
    Map<String, List<RecordedTask>> groups =
        of(nomination).tasks().stream()
            .collect(
                Collectors.groupingBy(
                    task -> task.concerned() ? "CONCERNED" : task.part().name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> new RecordGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /** How many tasks the body leads. */
  public long led(NominationId nomination) {
    return of(nomination).tasks().stream().filter(task -> task.part() == TaskPart.LEAD).count();
  }

  public int onTime(NominationId nomination) {
    return of(nomination)
        .count(TaskPart.LEAD, TaskStatus.COMPLETED_ON_TIME, TaskStatus.COMPLETED_NO_DEADLINE);
  }

  public int late(NominationId nomination) {
    return of(nomination).count(TaskPart.LEAD, TaskStatus.COMPLETED_LATE, TaskStatus.OVERDUE);
  }
}
