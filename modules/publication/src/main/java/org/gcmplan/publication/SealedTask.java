package org.gcmplan.publication;

import java.util.Map;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/**
 * A task as sealed in an edition.
 *
 * @param content its fields as stored
 * @param words its fields as they read on the day of effect, names of bodies included
 */
public record SealedTask(TaskContent content, Map<TaskField, LocalizedText> words) {
  public SealedTask {
    words = Map.copyOf(words);
  }

  /** The field as it reads; empty where the task says nothing. */
  public LocalizedText words(TaskField field) {
    return words.getOrDefault(field, LocalizedText.EMPTY);
  }
}
