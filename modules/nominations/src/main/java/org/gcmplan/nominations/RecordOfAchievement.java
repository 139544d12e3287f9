package org.gcmplan.nominations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * What the plan's own record says of a nominee's body in the achievement period, through mergers.
 *
 * @param bodies the body and those that went into it
 * @param work those of the tasks concerned first, then by number and due day
 */
public record RecordOfAchievement(
    List<BodyId> bodies, List<RecordedWork> work, List<OwnPlanOnRecord> plans) {
  public RecordOfAchievement {
    bodies = List.copyOf(bodies);
    work = List.copyOf(work);
    plans = List.copyOf(plans);
  }

  /** The same task by task, those concerned first. */
  public List<RecordedTask> tasks() {
    Map<Charge, List<RecordedWork>> byTask =
        work.stream()
            .collect(
                Collectors.groupingBy(
                    each -> new Charge(each.task(), each.part()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byTask.values().stream().map(RecordedTask::of).toList();
  }

  private record Charge(TaskCode task, TaskPart part) {}

  /** How many confirmed reports there are. */
  public int results() {
    return tasks().stream().mapToInt(task -> task.results().size()).sum();
  }

  /** How many files prove them. */
  public int evidence() {
    return tasks().stream().mapToInt(RecordedTask::evidence).sum();
  }

  /** How many pieces of work are in one of these states. */
  public int count(TaskPart part, TaskStatus... states) {
    List<TaskStatus> wanted = List.of(states);
    return (int)
        work.stream().filter(each -> each.part() == part && wanted.contains(each.status())).count();
  }

  /** Pieces of work in that part. */
  public long count(TaskPart part) {
    return work.stream().filter(each -> each.part() == part).count();
  }
}
