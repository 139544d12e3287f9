package org.gcmplan.tasks;

import java.util.regex.Pattern;

/** The number of a task in the plan: focus area, point, two digits, such as 3.11. */
public record TaskCode(String value) implements Comparable<TaskCode> {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d?\\.\\d{2}");

  public TaskCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("Not the number of a task: " + value);
    }
  }

  public static boolean isCode(String text) {
    return FORM.matcher(text).matches();
  }

  /** The focus area under which the task stands. */
  public int focusArea() {
    return Integer.parseInt(value.substring(0, value.indexOf('.')));
  }

  @Override
  public int compareTo(TaskCode other) {
    int byArea = Integer.compare(focusArea(), other.focusArea());
    return byArea != 0 ? byArea : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
