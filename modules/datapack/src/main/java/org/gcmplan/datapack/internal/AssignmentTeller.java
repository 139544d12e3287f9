package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.Actor;

/** Does again what bodies did with the tasks given to them. */
@Dependent
class AssignmentTeller implements Chapter {
  private static final LocalTime DONE = LocalTime.of(10, 15);

  private final AssignmentCatalogue catalogue;
  private final AssignmentAnswers answers;
  private final AssignmentReplies replies;
  private final DueExtensions extensions;
  private final PeriodsOfWork periods;

  @Inject
  AssignmentTeller(
      AssignmentCatalogue catalogue,
      AssignmentAnswers answers,
      AssignmentReplies replies,
      DueExtensions extensions,
      PeriodsOfWork periods) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.replies = replies;
    this.extensions = extensions;
    this.periods = periods;
  }

  /** What the plan's history has made impossible meanwhile is left out. */
  @Override
  public List<TimelineEntry> read(Telling telling) {
    return AssignmentDeedTable.read(telling).stream()
        .map(deed -> TimelineEntry.on(deed.day(), DONE, () -> tell(deed, telling.cast())))
        .toList();
  }

  private void tell(AssignmentDeed deed, Cast cast) {
    periods.beginDue();
    given(deed).ifPresent(assignment -> tell(deed, assignment, cast));
  }

  private Optional<Assignment> given(AssignmentDeed deed) {
    List<Assignment> all = catalogue.of(deed.task(), deed.day());
    boolean taken =
        deed.kind() == AssignmentDeed.Kind.MOVE
            && all.stream().anyMatch(each -> deed.other().filter(each.body()::equals).isPresent());
    return all.stream()
        .filter(each -> !taken && each.body().equals(deed.body()))
        .filter(each -> !each.current().status().isCompleted())
        .findFirst();
  }

  private void tell(AssignmentDeed deed, Assignment given, Cast cast) {
    Actor body = cast.coordinatorOf(deed.body()).orElse(Actor.SYSTEM);
    Actor assigner = cast.anybodyOf(given.assignedBy());
    switch (deed.kind()) {
      case MOVE -> replies.move(assigner, given.id(), deed.other().orElseThrow(), deed.text());
      case ASK -> answers.ask(body, given.id(), deed.text());
      case REFUSE -> answers.refuse(body, given.id(), deed.text());
      case PROPOSE ->
          answers.proposeOther(body, given.id(), deed.other().orElseThrow(), deed.text());
      case EXTEND ->
          extensions.request(body, given.current().id(), deed.until().orElseThrow(), deed.text());
      case SUSPEND -> replies.suspend(assigner, given.id(), deed.text());
    }
  }
}
