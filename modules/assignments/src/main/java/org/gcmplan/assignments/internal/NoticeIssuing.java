package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentProcess;
import org.gcmplan.assignments.NoticeIssued;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.EditionNumber;

/** Tells bodies of their new and changed tasks: one notice for each body. */
@Dependent
class NoticeIssuing {
  private final AssignmentRepository assignments;
  private final NoticeRepository notices;
  private final NoticeCourse course;
  private final AssignmentProcess process;
  private final TimeToAnswer time;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  NoticeIssuing(
      AssignmentRepository assignments,
      NoticeRepository notices,
      NoticeCourse course,
      AssignmentProcess process,
      TimeToAnswer time,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.assignments = assignments;
    this.notices = notices;
    this.course = course;
    this.process = process;
    this.time = time;
    this.events = events;
    this.clock = clock;
  }

  void issue(Actor by, EditionNumber edition, List<AssignmentEntry> newOrChanged) {
    Map<BodyId, List<AssignmentEntry>> byBody =
        newOrChanged.stream()
            .collect(
                Collectors.groupingBy(
                    AssignmentEntry::body, LinkedHashMap::new, Collectors.toList()));
    byBody.forEach((body, theirs) -> issue(by, body, edition, theirs));
  }

  /** Taken over as they stand: the body has carried them out since before they were kept here. */
  void takeOver(Actor by, List<AssignmentEntry> entries) {
    SignedBy signed = SignedBy.of(by);
    entries.forEach(
        entry ->
            assignments.add(
                new AnswerEntry(
                    entry.id(), 1, Acknowledgement.ACCEPTED, entry.assignedOn(), signed)));
  }

  private void issue(Actor by, BodyId body, EditionNumber edition, List<AssignmentEntry> entries) {
    LocalDate today = clock.today();
    LocalDate remindOn = time.overOn();
    GivenNotice notice = new GivenNotice(body, edition, today, remindOn);
    List<UUID> ids = entries.stream().map(AssignmentEntry::id).toList();
    askAgain(ids, SignedBy.of(by));
    notice.names(ids);
    assignments.add(notice);
    process.issued(notice.id(), time.overAt(remindOn));
    events.fire(new NoticeIssued(by, clock.instant(), notice.id(), body, ids.size()));
  }

  /** What was answered to the former wording does not count for the new one. */
  private void askAgain(List<UUID> ids, SignedBy by) {
    Map<UUID, AnswerEntry> former = notices.latest(ids);
    former.forEach(
        (id, answer) -> {
          assignments.add(
              new AnswerEntry(id, answer.turn() + 1, Acknowledgement.AWAITED, clock.today(), by));
          notices.openWith(id).ifPresent(older -> giveUp(older, id));
        });
    ids.stream()
        .filter(id -> !former.containsKey(id))
        .forEach(id -> notices.openWith(id).ifPresent(older -> giveUp(older, id)));
  }

  private void giveUp(GivenNotice older, UUID assignment) {
    older.leavesTo(assignment);
    course.follow(older);
  }
}
