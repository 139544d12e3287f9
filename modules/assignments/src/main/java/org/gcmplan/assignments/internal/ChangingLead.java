package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.assignments.ExtensionProcess;

/** Who leads a task answers for those who help with it; a new lead takes that over, too. */
@Dependent
class ChangingLead {
  private final AssignmentRepository assignments;
  private final NoticeRepository notices;
  private final NoticeCourse course;
  private final ExtensionRepository requests;
  private final ExtensionProcess process;

  @Inject
  ChangingLead(
      AssignmentRepository assignments,
      NoticeRepository notices,
      NoticeCourse course,
      ExtensionRepository requests,
      ExtensionProcess process) {
    this.assignments = assignments;
    this.notices = notices;
    this.course = course;
    this.requests = requests;
    this.process = process;
  }

  /** The lead has passed on: what waits for its word waits for the successor's. */
  void isWithSuccessor(AssignmentEntry former) {
    AssignmentEntry next = assignments.get(former.passedTo().orElseThrow());
    List<AssignmentEntry> helping =
        assignments.openOf(next.task()).stream().filter(each -> !each.equals(next)).toList();
    helping.forEach(each -> each.assignedBy(next.body()));
    Set<GivenNotice> waiting = new HashSet<>();
    helping.forEach(each -> notices.openWith(each.id()).ifPresent(waiting::add));
    waiting.forEach(course::follow);
    helping.forEach(this::askAgain);
  }

  private void askAgain(AssignmentEntry entry) {
    requests.ofAssignment(entry.id()).stream()
        .filter(ExtensionEntry::isOpen)
        .map(request -> request.shown().id())
        .forEach(
            request -> {
              process.fellAway(request);
              process.asked(request);
            });
  }
}
