package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentAnswer.ReplyKind;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentReplied;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.Suspension;
import org.gcmplan.assignments.internal.AssignmentDesk.Act;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class ReplyingToAnswers implements AssignmentReplies {
  private final AssignmentDesk desk;
  private final NoticeRepository notices;
  private final NoticeCourse course;
  private final MovingAssignments moving;
  private final Resting resting;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  ReplyingToAnswers(
      AssignmentDesk desk,
      NoticeRepository notices,
      NoticeCourse course,
      MovingAssignments moving,
      Resting resting,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.desk = desk;
    this.notices = notices;
    this.course = course;
    this.moving = moving;
    this.resting = resting;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Role deciderAt(BodyId assigner) {
    return desk.deciderAt(assigner);
  }

  @Override
  public void explain(Actor by, AssignmentId assignment, String words) {
    Act act = desk.asAssigner(by, assignment);
    String text = RequiredWords.of("words", words);
    AnswerEntry answer = waiting(act);
    if (answer.standing() != Acknowledgement.QUESTIONED) {
      throw new BusinessRuleViolation("assignments.noQuestion", act.entry().task().value());
    }
    reply(act, answer, ReplyKind.EXPLAINED, text);
  }

  @Override
  public void uphold(Actor by, AssignmentId assignment, String reason) {
    Act act = desk.asAssigner(by, assignment);
    reply(act, waiting(act), ReplyKind.UPHELD, RequiredWords.of("words", reason));
  }

  @Override
  public void move(Actor by, AssignmentId assignment, BodyId other, String reason) {
    Act act = desk.asAssigner(by, assignment);
    String text = RequiredWords.of("words", reason);
    Optional<GivenNotice> notice = notices.openWith(act.entry().id());
    latest(act)
        .filter(AnswerEntry::waitsForReply)
        .ifPresent(answer -> write(act, answer, ReplyKind.MOVED, text));
    moving.move(act, other);
    announce(act, ReplyKind.MOVED, text);
    notice.ifPresent(course::follow);
  }

  @Override
  public void suspend(Actor by, AssignmentId assignment, String reason) {
    resting.suspend(desk.asAssigner(by, assignment), RequiredWords.of("words", reason));
  }

  @Override
  public void resume(Actor by, AssignmentId assignment, String reason) {
    resting.resume(desk.asAssigner(by, assignment), RequiredWords.of("words", reason));
  }

  @Override
  public List<Suspension> suspensions(Actor reader, AssignmentId assignment) {
    return desk.isReadBy(reader, assignment) ? resting.of(assignment) : List.of();
  }

  private void reply(Act act, AnswerEntry answer, ReplyKind kind, String text) {
    write(act, answer, kind, text);
    announce(act, kind, text);
    notices.openWith(act.entry().id()).ifPresent(course::follow);
  }

  private void write(Act act, AnswerEntry answer, ReplyKind kind, String text) {
    answer.reply(kind, text, clock.today(), act.signed());
  }

  private void announce(Act act, ReplyKind kind, String text) {
    AssignmentEntry entry = act.entry();
    events.fire(
        new AssignmentReplied(
            act.by(), clock.instant(), new AssignmentId(entry.id()), entry.body(), kind, text));
  }

  private AnswerEntry waiting(Act act) {
    return latest(act)
        .filter(AnswerEntry::waitsForReply)
        .orElseThrow(
            () ->
                new BusinessRuleViolation(
                    "assignments.nothingToReply", act.entry().task().value()));
  }

  private Optional<AnswerEntry> latest(Act act) {
    UUID id = act.entry().id();
    return Optional.ofNullable(notices.latest(List.of(id)).get(id));
  }
}
