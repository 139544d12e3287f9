package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** The work on a notice of assignment: the body answers, assigning bodies reply. */
@Dependent
class AssignmentWorkLabels implements RouteLabels {
  private final NoticeCatalogue notices;
  private final AssignmentReplies replies;
  private final PlanFrameCatalogue frame;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  AssignmentWorkLabels(
      NoticeCatalogue notices,
      AssignmentReplies replies,
      PlanFrameCatalogue frame,
      StageTargets targets,
      PlanClock clock) {
    this.notices = notices;
    this.replies = replies;
    this.frame = frame;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public String process() {
    return AssignmentRoute.PROCESS;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    AssignmentNotice notice = notices.find(NoticeId.parse(task.key())).orElseThrow();
    boolean isOfBody = kind == WorkItemKind.ACKNOWLEDGE;
    BodyId asked = isOfBody ? notice.body() : task.body();
    Role role = isOfBody ? kind.role() : replies.deciderAt(asked);
    return new NewWork(
        task.id(),
        kind,
        role,
        Subjects.of(process(), task.key()),
        notice.reference(),
        title(notice),
        isOfBody ? frame.plan().orElseThrow().coordinator() : notice.body(),
        asked,
        clock.instant(),
        targets.due(kind));
  }

  private static LocalizedText title(AssignmentNotice notice) {
    return new LocalizedText(title(notice, Language.VI), title(notice, Language.EN));
  }

  private static String title(AssignmentNotice notice, Language language) {
    String pattern = Texts.of("workflow.notice.title", language);
    return new MessageFormat(pattern, language.locale())
        .format(new Object[] {notice.edition().value(), notice.assignments().size()});
  }
}
