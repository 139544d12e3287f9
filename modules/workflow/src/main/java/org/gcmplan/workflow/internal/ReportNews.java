package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.DutyEscalated;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyLabel;
import org.gcmplan.progress.DutyReminded;
import org.gcmplan.progress.DutyReopened;
import org.gcmplan.progress.ReportConfirmed;
import org.gcmplan.progress.ReportSentBack;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.workflow.internal.Mailing.News;

/** Tells coordinators by mail what they owe, and what became of what they sent. */
@Dependent
class ReportNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Mailing mailing;
  private final RoundCatalogue rounds;
  private final BodiesToTell bodies;

  @Inject
  ReportNews(Mailing mailing, RoundCatalogue rounds, BodiesToTell bodies) {
    this.mailing = mailing;
    this.rounds = rounds;
    this.bodies = bodies;
  }

  void reminded(@Observes DutyReminded event) {
    News news = ofDuty("reportReminder", event.duty(), event.at(), event.due().format(DAY));
    mailing.tell(news, Role.COORDINATOR, event.body());
  }

  void escalated(@Observes DutyEscalated event) {
    News news = ofDuty("reportOverdue", event.duty(), event.at(), event.due().format(DAY));
    mailing.tell(news, Role.COORDINATOR, event.body());
    mailing.tell(news, Role.LEADERSHIP, event.body());
  }

  void reopened(@Observes DutyReopened event) {
    mailing.tell(
        ofDuty("reportReopened", event.duty(), event.at(), event.reason()),
        Role.COORDINATOR,
        event.body());
  }

  void sentBack(@Observes ReportSentBack event) {
    String page = "/progress/report.xhtml?report=" + event.report();
    mailing.tell(
        new News(
            "reportSentBack",
            "reportSentBack/" + event.report() + "/" + event.at(),
            page,
            Mailing.named(
                event.number(), event.task(), event.reasons(), bodies.name(event.body()))),
        Role.COORDINATOR,
        event.body());
  }

  void confirmed(@Observes ReportConfirmed event) {
    String page = "/progress/report.xhtml?report=" + event.report();
    mailing.tell(
        new News(
            "reportConfirmed",
            "reportConfirmed/" + event.report(),
            page,
            Mailing.named(event.number(), event.task(), "", bodies.name(event.body()))),
        Role.COORDINATOR,
        event.body());
  }

  private News ofDuty(String topic, DutyId id, Object moment, String detail) {
    DutyLabel duty = rounds.label(id).orElseThrow();
    return new News(
        topic,
        topic + "/" + id + "/" + moment,
        "/progress/report.xhtml?duty=" + id,
        Mailing.named(duty.reference(), duty.title(), detail, bodies.name(duty.body())));
  }
}
