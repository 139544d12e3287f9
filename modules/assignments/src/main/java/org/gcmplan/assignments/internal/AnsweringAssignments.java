package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentAnswered;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.NoticeAccepted;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.internal.AssignmentDesk.Act;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class AnsweringAssignments implements AssignmentAnswers {
  private final AssignmentDesk desk;
  private final AssignmentRepository assignments;
  private final NoticeRepository notices;
  private final NoticeCourse course;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  AnsweringAssignments(
      AssignmentDesk desk,
      AssignmentRepository assignments,
      NoticeRepository notices,
      NoticeCourse course,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.desk = desk;
    this.assignments = assignments;
    this.notices = notices;
    this.course = course;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void acceptAll(Actor by, NoticeId id) {
    GivenNotice notice = notices.get(id);
    Actor acting = desk.coordinator(by, notice.body());
    Map<UUID, AnswerEntry> answers = notices.latest(notice.lines());
    List<AssignmentEntry> awaited =
        notices.standing(notice).stream().filter(e -> NoticeCourse.awaits(answers, e)).toList();
    if (awaited.isEmpty()) {
      return;
    }
    awaited.forEach(entry -> answer(new Act(acting, entry), Acknowledgement.ACCEPTED));
    List<AssignmentId> ids = awaited.stream().map(e -> new AssignmentId(e.id())).toList();
    events.fire(new NoticeAccepted(acting, clock.instant(), id, notice.body(), ids));
    course.follow(notice);
  }

  @Override
  public void accept(Actor by, AssignmentId assignment) {
    Act act = desk.asCoordinator(by, assignment);
    if (latest(act).filter(x -> x.standing() == Acknowledgement.ACCEPTED).isEmpty()) {
      GivenNotice notice = notice(act);
      answer(act, Acknowledgement.ACCEPTED);
      announce(act, notice, Acknowledgement.ACCEPTED, "");
    }
  }

  @Override
  public void ask(Actor by, AssignmentId assignment, String question) {
    put(by, assignment, Acknowledgement.QUESTIONED, Optional.empty(), question);
  }

  @Override
  public void refuse(Actor by, AssignmentId assignment, String reason) {
    put(by, assignment, Acknowledgement.REFUSED, Optional.empty(), reason);
  }

  @Override
  public void proposeOther(Actor by, AssignmentId assignment, BodyId other, String reason) {
    if (assignments.get(assignment).body().equals(other)) {
      throw new BusinessRuleViolation(new Problem("other", "assignments.proposesItself"));
    }
    put(by, assignment, Acknowledgement.OTHER_PROPOSED, Optional.of(other), reason);
  }

  private void put(
      Actor by,
      AssignmentId assignment,
      Acknowledgement kind,
      Optional<BodyId> other,
      String text) {
    Act act = desk.asCoordinator(by, assignment);
    String words = RequiredWords.of("words", text);
    GivenNotice notice = notice(act);
    answer(act, kind).saying(words, other);
    announce(act, notice, kind, words);
  }

  private GivenNotice notice(Act act) {
    return notices
        .openWith(act.entry().id())
        .orElseThrow(
            () -> new BusinessRuleViolation("assignments.noNotice", act.entry().task().value()));
  }

  private AnswerEntry answer(Act act, Acknowledgement kind) {
    int turn = latest(act).map(AnswerEntry::turn).orElse(0) + 1;
    AnswerEntry answer = new AnswerEntry(act.entry().id(), turn, kind, clock.today(), act.signed());
    assignments.add(answer);
    return answer;
  }

  private Optional<AnswerEntry> latest(Act act) {
    UUID id = act.entry().id();
    return Optional.ofNullable(notices.latest(List.of(id)).get(id));
  }

  private void announce(Act act, GivenNotice notice, Acknowledgement kind, String words) {
    AssignmentEntry entry = act.entry();
    events.fire(
        new AssignmentAnswered(
            act.by(), clock.instant(), new AssignmentId(entry.id()), entry.body(), kind, words));
    course.follow(notice);
  }
}
