package org.gcmplan.assignments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentAnswer;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.Suspension;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

/** What waits for the bodies for which the reader decides, and what they may decide. */
@Named
@RequestScoped
public class ReplyChoices {
  @Inject NoticeCatalogue notices;
  @Inject DueExtensions extensions;
  @Inject AssignmentReplies replies;
  @Inject AssignmentCatalogue catalogue;
  @Inject CoordinatedBodies bodies;
  @Inject AssignedTasks tasks;
  @Inject CurrentActor actor;
  @Inject PlanClock clock;

  public List<AssignmentAnswer> getAnswers() {
    return bodies.getDecided().stream().flatMap(body -> notices.toReply(body).stream()).toList();
  }

  public List<ExtensionRequest> getRequests() {
    return bodies.getDecided().stream()
        .flatMap(body -> extensions.toDecide(body).stream())
        .toList();
  }

  public List<Suspension> rests(Assignment assignment) {
    return replies.suspensions(actor.get(), assignment.id());
  }

  public List<ExtensionRequest> requests(Assignment assignment) {
    return extensions.of(actor.get(), assignment.id());
  }

  public AssignmentLine line(AssignmentId id) {
    LocalDate today = clock.today();
    Assignment assignment =
        catalogue.find(id, today).orElseThrow(() -> new NotFound("assignment", id));
    return new AssignmentLine(assignment, tasks.title(assignment.task()));
  }

  public Assignment with(OccurrenceId occurrence) {
    return catalogue
        .withOccurrence(occurrence, clock.today())
        .orElseThrow(() -> new NotFound("occurrence", occurrence));
  }

  /** What waits for a reply about that assignment. */
  public Optional<AssignmentAnswer> waiting(Assignment assignment) {
    List<AssignmentAnswer> answers = notices.answers(actor.get(), assignment.id());
    return answers.stream()
        .skip(Math.max(0, answers.size() - 1))
        .filter(AssignmentAnswer::waitsForReply)
        .findFirst();
  }

  /** What the assigning body may choose. */
  public List<String> of(Assignment assignment) {
    List<String> choices = new ArrayList<>();
    Optional<AssignmentAnswer> waiting = waiting(assignment);
    if (waiting.filter(each -> each.kind() == Acknowledgement.QUESTIONED).isPresent()) {
      choices.add("EXPLAINED");
    }
    waiting.ifPresent(each -> choices.add("UPHELD"));
    if (assignment.part() != TaskPart.LEAD) {
      choices.add("MOVED");
    }
    boolean rests = assignment.current().status() == TaskStatus.SUSPENDED;
    choices.add(rests ? "RESUMED" : "SUSPENDED");
    return choices;
  }
}
