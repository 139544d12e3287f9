package org.gcmplan.kernel;

import java.util.List;

/**
 * One thing that is wrong and how to mend it, in the user's language once it is shown.
 *
 * @param field the form field it belongs to, or empty for the whole form
 * @param key the message key, prefixed with the module: {@code updates.deadlineBeforeToday}
 * @param args what the message names
 */
public record Problem(String field, String key, List<Object> args) {

  public Problem {
    args = List.copyOf(args);
  }

  public Problem(String field, String key, Object... args) {
    this(field, key, List.of(args));
  }
}
