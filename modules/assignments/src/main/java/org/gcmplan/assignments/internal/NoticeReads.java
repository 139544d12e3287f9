package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentAnswer;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.NoticeReminders;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.assignments.NoticeUnacknowledged;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class NoticeReads implements NoticeCatalogue, NoticeReminders {
  private final NoticeRepository notices;
  private final AssignmentRepository assignments;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  NoticeReads(
      NoticeRepository notices,
      AssignmentRepository assignments,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.notices = notices;
    this.assignments = assignments;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<AssignmentNotice> find(NoticeId id) {
    return notices.find(id).map(GivenNotice::shown);
  }

  @Override
  public List<AssignmentNotice> openOf(BodyId body) {
    return shown(notices.openOf(body));
  }

  @Override
  public List<AssignmentNotice> underWay() {
    return shown(notices.underWay());
  }

  @Override
  public List<AssignmentNotice> unacknowledged(LocalDate day) {
    return shown(notices.unacknowledged(day));
  }

  @Override
  public List<AssignmentAnswer> answers(Actor reader, AssignmentId assignment) {
    if (!AssignmentSight.reads(reader, assignments.get(assignment))) {
      return List.of();
    }
    return notices.answers(assignment.value()).stream().map(AnswerEntry::shown).toList();
  }

  @Override
  public List<AssignmentAnswer> toReply(BodyId assigner) {
    return notices.underWay().stream()
        .filter(notice -> notice.asked().contains(assigner))
        .flatMap(notice -> toReply(notice, assigner))
        .toList();
  }

  @Override
  public void showUnacknowledged(NoticeId id) {
    GivenNotice notice = notices.get(id);
    if (notice.stage() == NoticeStage.WITH_BODY && notice.shown().toldOn().isEmpty()) {
      notice.told(clock.today());
      events.fire(new NoticeUnacknowledged(Actor.SYSTEM, clock.instant(), id, notice.body()));
    }
  }

  private Stream<AssignmentAnswer> toReply(GivenNotice notice, BodyId assigner) {
    var answers = notices.latest(notice.lines());
    return notices.standing(notice).stream()
        .filter(entry -> entry.assignedBy().equals(assigner) && answers.containsKey(entry.id()))
        .map(entry -> answers.get(entry.id()))
        .filter(AnswerEntry::waitsForReply)
        .map(AnswerEntry::shown);
  }

  private static List<AssignmentNotice> shown(List<GivenNotice> entries) {
    return entries.stream().map(GivenNotice::shown).toList();
  }
}
