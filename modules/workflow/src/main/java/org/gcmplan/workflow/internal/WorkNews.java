package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.WorkItemOpened;
import org.gcmplan.workflow.WorkPlace;
import org.gcmplan.workflow.internal.Mailing.News;

/** Tells of every new work item those who may do it, once each. */
@Dependent
class WorkNews {
  /** Comes back with a reason; the letter that tells the reason tells of the work too. */
  private static final Set<WorkItemKind> TOLD_WITH_A_REASON =
      EnumSet.of(WorkItemKind.REVISE, WorkItemKind.AMEND_REPORTS);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Mailing mailing;
  private final WorkItemRepository items;
  private final BodiesToTell bodies;
  private final PlanClock clock;

  @Inject
  WorkNews(Mailing mailing, WorkItemRepository items, BodiesToTell bodies, PlanClock clock) {
    this.mailing = mailing;
    this.items = items;
    this.bodies = bodies;
    this.clock = clock;
  }

  void opened(@Observes WorkItemOpened event) {
    if (!TOLD_WITH_A_REASON.contains(event.kind())) {
      tell(event);
    }
  }

  private void tell(WorkItemOpened event) {
    items
        .open(event.subject(), event.kind(), Optional.of(event.body()))
        .ifPresent(entry -> mailing.tell(news(entry.shown()), entry.role(), event.body()));
  }

  private News news(WorkItem item) {
    return new News(
        item.kind() == WorkItemKind.GIVE_OPINION ? "consultation" : "work",
        "work/" + item.id(),
        WorkPlace.of(item).path(item.subject()),
        named(item),
        Optional.of(new Subject(WorkDeadlines.KIND, item.id())));
  }

  private Map<Language, Object[]> named(WorkItem item) {
    String due = item.due().map(at -> DAY.format(at.atZone(clock.getZone()))).orElse("");
    return Mailing.named(
        item.reference(),
        item.title(),
        due,
        bodies.name(item.body()),
        WorkDeadlines.ask(item.kind()));
  }
}
