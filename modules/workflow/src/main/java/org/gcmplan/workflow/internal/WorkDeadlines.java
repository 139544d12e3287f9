package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.DeadlineSource;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.InboxQuery.View;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.WorkPlace;

/** The open work items of a person, and of those whom the person stands in for. */
@ApplicationScoped
@Transactional
class WorkDeadlines implements DeadlineSource {
  static final String KIND = "work-item";

  /** Their process has a reminder of its own. */
  private static final Set<WorkItemKind> REMINDED =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION, WorkItemKind.REPORT);

  private static final int MOST = 1000;

  private final Inbox inbox;

  @Inject
  WorkDeadlines(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Deadline> of(Actor person) {
    return Stream.of(View.MINE, View.STANDING_IN)
        .flatMap(view -> inbox.page(person, everything(view)).stream())
        .flatMap(item -> deadline(item).stream())
        .toList();
  }

  /** What a kind of work asks for, in words. */
  static LocalizedText ask(WorkItemKind kind) {
    String key = "workflow.kind." + kind;
    return new LocalizedText(Texts.of(key, Language.VI), Texts.of(key, Language.EN));
  }

  private static Optional<Deadline> deadline(WorkItem item) {
    return item.due()
        .map(
            due ->
                new Deadline(
                    new Subject(KIND, item.id()),
                    title(item),
                    due,
                    WorkPlace.of(item).path(item.subject()),
                    REMINDED.contains(item.kind())));
  }

  private static LocalizedText title(WorkItem item) {
    LocalizedText ask = ask(item.kind());
    return new LocalizedText(
        ask.vi() + ": " + item.reference() + " – " + item.title().in(Language.VI),
        ask.en() + ": " + item.reference() + " – " + item.title().in(Language.EN));
  }

  private static InboxQuery everything(View view) {
    return new InboxQuery(view, Optional.empty(), Optional.empty(), "", 0, MOST);
  }
}
