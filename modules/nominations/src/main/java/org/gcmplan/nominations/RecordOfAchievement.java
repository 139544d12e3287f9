package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.BodyId;

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

  /** How many pieces of work are in one of these states. */
  public int count(TaskPart part, TaskStatus... states) {
    List<TaskStatus> wanted = List.of(states);
    return (int)
        work.stream()
            .filter(each -> each.part() == part && wanted.contains(each.status()))
            .count();
  }

  /** Pieces of work in that part. */
  public long count(TaskPart part) {
    return work.stream().filter(each -> each.part() == part).count();
  }
}
