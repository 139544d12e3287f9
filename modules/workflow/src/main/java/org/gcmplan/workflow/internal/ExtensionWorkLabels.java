package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.WorkItemKind;

/** The work on a request for a later due day. */
@Dependent
class ExtensionWorkLabels implements RouteLabels {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final DueExtensions extensions;
  private final AssignmentCatalogue assignments;
  private final AssignmentReplies replies;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  ExtensionWorkLabels(
      DueExtensions extensions,
      AssignmentCatalogue assignments,
      AssignmentReplies replies,
      StageTargets targets,
      PlanClock clock) {
    this.extensions = extensions;
    this.assignments = assignments;
    this.replies = replies;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public String process() {
    return ExtensionRoute.PROCESS;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    ExtensionRequest request = extensions.find(ExtensionId.parse(task.key())).orElseThrow();
    Assignment assignment = assignments.find(request.assignment(), clock.today()).orElseThrow();
    return new NewWork(
        task.id(),
        kind,
        replies.deciderAt(assignment.assignedBy()),
        Subjects.of(process(), task.key()),
        assignment.task().value(),
        new LocalizedText(
            title(request.wanted(), Language.VI), title(request.wanted(), Language.EN)),
        assignment.body(),
        assignment.assignedBy(),
        clock.instant(),
        targets.due(kind));
  }

  private static String title(LocalDate wanted, Language language) {
    String pattern = Texts.of("workflow.extension.title", language);
    return new MessageFormat(pattern, language.locale()).format(new Object[] {DAY.format(wanted)});
  }
}
