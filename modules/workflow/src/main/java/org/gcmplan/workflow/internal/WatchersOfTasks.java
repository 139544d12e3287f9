package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watches;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.workflow.internal.Mailing.News;

/** Tells those who watch a task: by mail, and in the list of what they watch. */
@Dependent
class WatchersOfTasks {
  private final Watches watches;
  private final Mailing mailing;

  @Inject
  WatchersOfTasks(Watches watches, Mailing mailing) {
    this.watches = watches;
    this.mailing = mailing;
  }

  /**
   * Tells it.
   *
   * @param what names the words {@code workflow.watched.<what>}
   * @param named what those words name
   */
  void tell(TaskCode task, String path, Instant at, String what, Object... named) {
    LocalizedText words =
        new LocalizedText(
            words(what, Language.VI, Mailing.named(named).get(Language.VI)),
            words(what, Language.EN, Mailing.named(named).get(Language.EN)));
    News news =
        new News(
            "watched",
            "watched/" + task + "/" + what + "/" + at,
            path,
            Mailing.named(task.value(), words));
    for (UUID account :
        watches.happened(new Subject("task", task.value()), mailing.headline(news), path, at)) {
      mailing.tell(news, account);
    }
  }

  private static String words(String what, Language language, Object... named) {
    return Texts.filled("workflow.watched." + what, language, named);
  }
}
