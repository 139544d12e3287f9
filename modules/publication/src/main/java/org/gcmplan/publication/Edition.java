package org.gcmplan.publication;

import java.util.List;

/** An edition with all its tasks, by number. */
public record Edition(EditionRow row, List<SealedTask> tasks) {
  public Edition {
    tasks = List.copyOf(tasks);
  }
}
