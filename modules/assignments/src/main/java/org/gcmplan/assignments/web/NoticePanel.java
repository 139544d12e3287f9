package org.gcmplan.assignments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.assignments.AssignmentAnswer;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

/** Notices that wait for the answers of a body, with their tasks. */
@Named
@RequestScoped
public class NoticePanel {
  @Inject NoticeCatalogue notices;
  @Inject AssignmentCatalogue catalogue;
  @Inject AssignmentAnswers answers;
  @Inject AssignedTasks tasks;
  @Inject CoordinatedBodies bodies;
  @Inject CurrentActor actor;
  @Inject PlanClock clock;

  public List<AssignmentNotice> of(BodyId body) {
    return notices.openOf(body);
  }

  public AssignmentNotice find(String id) {
    return notices
        .find(NoticeId.parse(id))
        .orElseThrow(() -> new NotFound("assignment notice", id));
  }

  public List<AssignmentLine> lines(AssignmentNotice notice) {
    LocalDate today = clock.today();
    return notice.assignments().stream()
        .flatMap(id -> catalogue.find(id, today).stream())
        .map(each -> new AssignmentLine(each, tasks.title(each.task())))
        .sorted(java.util.Comparator.comparing(line -> line.assignment().task()))
        .toList();
  }

  public List<AssignmentAnswer> history(AssignmentId assignment) {
    return notices.answers(actor.get(), assignment);
  }

  /** Those that should have been answered, for whoever gave the tasks. */
  public List<AssignmentNotice> getUnacknowledged() {
    return notices.unacknowledged(clock.today()).stream().filter(this::isShown).toList();
  }

  public String acceptAll(NoticeId notice, BodyId body) {
    answers.acceptAll(actor.get(), notice);
    return "/assignments/mine.xhtml?faces-redirect=true&body="
        + body
        + "&done=assignments.done.acceptedAll";
  }

  private boolean isShown(AssignmentNotice notice) {
    return actor.get().holds(org.gcmplan.kernel.Role.STANDING_OFFICE)
        || lines(notice).stream().anyMatch(line -> bodies.decides(line.assignment()));
  }
}
