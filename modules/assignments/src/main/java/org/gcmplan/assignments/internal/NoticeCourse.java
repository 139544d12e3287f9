package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentProcess;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.kernel.BodyId;

/** For whom a notice waits follows from what was answered and replied; its route is told. */
@Dependent
class NoticeCourse {
  private final NoticeRepository notices;
  private final AssignmentProcess process;
  private final TimeToAnswer time;

  @Inject
  NoticeCourse(NoticeRepository notices, AssignmentProcess process, TimeToAnswer time) {
    this.notices = notices;
    this.process = process;
    this.time = time;
  }

  /** Looks anew where the notice stands, and moves its route there. */
  void follow(GivenNotice notice) {
    NoticeStage from = notice.stage();
    Set<BodyId> before = notice.asked();
    List<AssignmentEntry> standing = notices.standing(notice);
    Map<UUID, AnswerEntry> answers = notices.latest(notice.lines());
    Set<BodyId> asked = asked(standing, answers);
    NoticeStage to = stage(standing, answers, asked);
    notice.standsAt(to, asked);
    without(asked, before).forEach(body -> process.replyAsked(notice.id(), body));
    without(before, asked).forEach(body -> process.replied(notice.id(), body));
    if (to != from) {
      tell(notice, to);
    }
  }

  private void tell(GivenNotice notice, NoticeStage to) {
    switch (to) {
      case WITH_BODY -> askAgain(notice);
      case WITH_ASSIGNER -> process.answered(notice.id());
      case SETTLED -> process.settled(notice.id());
    }
  }

  /** Its time to answer begins anew: it was the assigning body that took the time since. */
  private void askAgain(GivenNotice notice) {
    LocalDate remindOn = time.overOn();
    notice.askedAgain(remindOn);
    process.backWithBody(notice.id(), time.overAt(remindOn));
  }

  private static NoticeStage stage(
      List<AssignmentEntry> standing, Map<UUID, AnswerEntry> answers, Set<BodyId> asked) {
    if (standing.stream().anyMatch(entry -> awaits(answers, entry))) {
      return NoticeStage.WITH_BODY;
    }
    return asked.isEmpty() ? NoticeStage.SETTLED : NoticeStage.WITH_ASSIGNER;
  }

  static boolean awaits(Map<UUID, AnswerEntry> answers, AssignmentEntry entry) {
    AnswerEntry answer = answers.get(entry.id());
    return answer == null || answer.standing() == Acknowledgement.AWAITED;
  }

  private static Set<BodyId> asked(List<AssignmentEntry> standing, Map<UUID, AnswerEntry> answers) {
    Set<BodyId> asked = new HashSet<>();
    for (AssignmentEntry entry : standing) {
      AnswerEntry answer = answers.get(entry.id());
      if (answer != null && answer.waitsForReply()) {
        asked.add(entry.assignedBy());
      }
    }
    return asked;
  }

  private static Set<BodyId> without(Set<BodyId> all, Set<BodyId> some) {
    Set<BodyId> left = new HashSet<>(all);
    left.removeAll(some);
    return left;
  }
}
