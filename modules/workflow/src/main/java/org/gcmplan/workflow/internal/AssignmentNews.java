package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentNotice;
import org.gcmplan.assignments.AssignmentReplied;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.assignments.AssignmentResumed;
import org.gcmplan.assignments.AssignmentSuspended;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionDecided;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.assignments.NoticeUnacknowledged;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.workflow.internal.Mailing.News;

/** Tells people by mail what became of notices, answers and requests of assignments. */
@Dependent
class AssignmentNews {
  private static final String MINE = "/assignments/mine.xhtml";
  private static final String REPLIES = "/assignments/replies.xhtml";

  private final Mailing mailing;
  private final NoticeCatalogue notices;
  private final AssignmentCatalogue assignments;
  private final DueExtensions extensions;
  private final AssignmentReplies replies;
  private final PlanFrameCatalogue frame;
  private final BodiesToTell bodies;
  private final PlanClock clock;

  @Inject
  AssignmentNews(
      Mailing mailing,
      NoticeCatalogue notices,
      AssignmentCatalogue assignments,
      DueExtensions extensions,
      AssignmentReplies replies,
      PlanFrameCatalogue frame,
      BodiesToTell bodies,
      PlanClock clock) {
    this.mailing = mailing;
    this.notices = notices;
    this.assignments = assignments;
    this.extensions = extensions;
    this.replies = replies;
    this.frame = frame;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Those who gave the tasks, and the standing office. */
  void unacknowledged(@Observes NoticeUnacknowledged event) {
    AssignmentNotice notice = notices.find(event.notice()).orElseThrow();
    LocalizedText who = bodies.name(event.body());
    News news =
        news(
            "unacknowledged",
            notice.id() + "/" + notice.remindOn(),
            REPLIES,
            Mailing.named(notice.reference(), who));
    BodyId coordinator = frame.plan().orElseThrow().coordinator();
    mailing.tell(news, Role.STANDING_OFFICE, coordinator);
    assigners(notice).stream()
        .filter(assigner -> !assigner.equals(coordinator))
        .forEach(assigner -> mailing.tell(news, replies.deciderAt(assigner), assigner));
  }

  void replied(@Observes AssignmentReplied event) {
    assignments
        .find(event.assignment(), clock.today())
        .ifPresent(
            assignment ->
                mailing.tell(
                    news(
                        "replied",
                        event.assignment() + "/" + event.at(),
                        MINE,
                        Mailing.named(
                            assignment.task().value(),
                            Texts.both("workflow.reply." + event.reply()),
                            event.words())),
                    Role.COORDINATOR,
                    event.body()));
  }

  void suspended(@Observes AssignmentSuspended event) {
    rests(event.assignment(), event.at(), "SUSPENDED", event.reason());
  }

  void resumed(@Observes AssignmentResumed event) {
    rests(event.assignment(), event.at(), "RESUMED", event.reason());
  }

  private void rests(AssignmentId id, Instant at, String how, String reason) {
    assignments
        .find(id, clock.today())
        .ifPresent(
            assignment ->
                mailing.tell(
                    news(
                        "rest",
                        id + "/" + at,
                        MINE,
                        Mailing.named(
                            assignment.task().value(), Texts.both("workflow.rest." + how), reason)),
                    Role.COORDINATOR,
                    assignment.body()));
  }

  void decided(@Observes ExtensionDecided event) {
    var request = extensions.find(event.request()).orElseThrow();
    assignments
        .find(request.assignment(), clock.today())
        .ifPresent(
            assignment ->
                mailing.tell(
                    news(
                        "extension",
                        event.request(),
                        MINE,
                        Mailing.named(
                            assignment.task().value(),
                            Texts.both("workflow.outcome." + event.outcome()),
                            event.reason())),
                    Role.COORDINATOR,
                    event.body()));
  }

  private Set<BodyId> assigners(AssignmentNotice notice) {
    LocalDate today = clock.today();
    return notice.assignments().stream()
        .flatMap(id -> assignments.find(id, today).stream())
        .map(Assignment::assignedBy)
        .collect(Collectors.toSet());
  }

  private static News news(String topic, Object about, String path, Map<Language, Object[]> named) {
    return new News(topic, topic + "/" + about, path, named);
  }
}
