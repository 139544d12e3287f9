package org.gcmplan.publication.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.Folded;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/**
 * Which tasks of an edition are shown. Empty texts ask for nothing; what no task can have finds
 * none.
 *
 * @param words looked for in number, title, product and lead, marks folded, all of them
 * @param objective the number of an objective
 * @param lead the id of the lead body
 * @param area the number of a focus area
 * @param due a recurrence, or the year of the deadline
 */
record PlanFilter(String words, String objective, String lead, String area, String due) {

  boolean accepts(SealedTask task) {
    TaskContent content = task.content();
    return hasWords(task)
        && asksNothingOrIsIn(objective, content, TaskField.OBJECTIVES)
        && asksNothingOrIsIn(lead, content, TaskField.LEAD)
        && (area.isEmpty() || area.equals(Integer.toString(content.code().focusArea())))
        && (due.isEmpty() || dueOf(content).anyMatch(due::equals));
  }

  /** What {@code due} can ask for to find the task: its recurrence, the year of its deadline. */
  static Stream<String> dueOf(TaskContent task) {
    return Stream.concat(
        Stream.of(task.recurrence()).filter(r -> r != Recurrence.NONE).map(Recurrence::name),
        task.deadline().map(day -> Integer.toString(day.getYear())).stream());
  }

  private static boolean asksNothingOrIsIn(String asked, TaskContent task, TaskField field) {
    return asked.isEmpty() || task.get(field).parts().contains(asked);
  }

  private boolean hasWords(SealedTask task) {
    String text = searched(task);
    return Arrays.stream(Folded.of(words).split("\\s+")).allMatch(text::contains);
  }

  private static String searched(SealedTask task) {
    String words =
        Stream.of(TaskField.TITLE, TaskField.PRODUCT, TaskField.LEAD)
            .map(task::words)
            .flatMap(text -> Stream.of(text.vi(), text.en()))
            .collect(Collectors.joining(" "));
    return Folded.of(task.content().code() + " " + words);
  }
}
