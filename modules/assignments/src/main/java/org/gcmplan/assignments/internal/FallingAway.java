package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.assignments.ExtensionProcess;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.kernel.PlanClock;

/** What was open about assignments that have ended is open no more. */
@Dependent
class FallingAway {
  private final NoticeRepository notices;
  private final NoticeCourse course;
  private final ExtensionRepository requests;
  private final ExtensionProcess process;
  private final PlanClock clock;

  @Inject
  FallingAway(
      NoticeRepository notices,
      NoticeCourse course,
      ExtensionRepository requests,
      ExtensionProcess process,
      PlanClock clock) {
    this.notices = notices;
    this.course = course;
    this.requests = requests;
    this.process = process;
    this.clock = clock;
  }

  void with(Collection<AssignmentEntry> ended) {
    Set<GivenNotice> touched = new HashSet<>();
    ended.forEach(entry -> notices.openWith(entry.id()).ifPresent(touched::add));
    touched.forEach(course::follow);
    ended.forEach(this::endRequests);
  }

  private void endRequests(AssignmentEntry entry) {
    List<ExtensionEntry> open =
        requests.ofAssignment(entry.id()).stream().filter(ExtensionEntry::isOpen).toList();
    for (ExtensionEntry request : open) {
      request.decide(Outcome.FELL_AWAY, "", clock.today(), SignedBy.NOBODY);
      process.fellAway(request.shown().id());
    }
  }
}
