package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.Clause;

/** A clause in words: «Nhiệm vụ 2.01, thời hạn». */
@Dependent
class ClauseWords {
  private final TaskWording tasks;

  @Inject
  ClauseWords(TaskWording tasks) {
    this.tasks = tasks;
  }

  /** Empty for the update as a whole. */
  LocalizedText of(Clause clause) {
    return clause
        .task()
        .map(
            task ->
                new LocalizedText(
                    "Nhiệm vụ " + task + field(clause, Language.VI),
                    "Task " + task + field(clause, Language.EN)))
        .orElse(LocalizedText.EMPTY);
  }

  private String field(Clause clause, Language language) {
    return clause
        .field()
        .map(field -> ", " + tasks.label(field, language).toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
