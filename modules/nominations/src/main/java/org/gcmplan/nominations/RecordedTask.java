package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCode;

/**
 * What the plan's record says about one task of a body in the period, with all its due days.
 *
 * @param part in which capacity; a task led for a time and helped with later is two of these
 * @param work each due day of it, the earliest first
 */
public record RecordedTask(
    TaskCode task, LocalizedText title, boolean concerned, TaskPart part, List<RecordedWork> work) {
  public RecordedTask {
    work = List.copyOf(work);
  }

  static RecordedTask of(List<RecordedWork> work) {
    RecordedWork first = work.get(0);
    return new RecordedTask(first.task(), first.title(), first.concerned(), first.part(), work);
  }

  /** Pieces of work completed by their day, or that had none. */
  public int onTime() {
    return count(TaskStatus.COMPLETED_ON_TIME, TaskStatus.COMPLETED_NO_DEADLINE);
  }

  /** Pieces of work completed after their day. */
  public int late() {
    return count(TaskStatus.COMPLETED_LATE);
  }

  /** Pieces of work not completed although their day has passed. */
  public int overdue() {
    return count(TaskStatus.OVERDUE);
  }

  /** Pieces of work that go on or rest. */
  public int open() {
    return work.size() - onTime() - late() - overdue();
  }

  /** Every confirmed report on it. */
  public List<VerifiedResult> results() {
    return work.stream().flatMap(each -> each.results().stream()).distinct().toList();
  }

  /** How many files prove it. */
  public int evidence() {
    return results().stream().mapToInt(result -> result.evidence().size()).sum();
  }

  private int count(TaskStatus... states) {
    List<TaskStatus> wanted = List.of(states);
    return (int) work.stream().filter(each -> wanted.contains(each.status())).count();
  }
}
