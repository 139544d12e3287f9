package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.EvidenceJudged;
import org.gcmplan.progress.EvidenceVerdict;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportConfirmed;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportSentBack;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.Review;

@ApplicationScoped
@Transactional
class ReviewService implements Review {
  private static final int LONGEST_REASONS = 4_000;
  private static final int LONGEST_REMARK = 2_000;

  private final ReportRepository reports;
  private final PlanOffice office;
  private final DutyCourse course;
  private final Milestones milestones;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  ReviewService(
      ReportRepository reports,
      PlanOffice office,
      DutyCourse course,
      Milestones milestones,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.reports = reports;
    this.office = office;
    this.course = course;
    this.milestones = milestones;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void confirm(Actor person, ReportId id, long seen) {
    ReportEntry report = visible(person, id);
    Actor by = office.reviewing(person, report.reviewer());
    report.mustBeSeen(seen);
    refuseInsufficient(report);
    report.decide(by, clock.today(), ReportState.CONFIRMED, "");
    ProgressReport shown = report.shown();
    milestones.confirmed(by, shown.occurrence(), clock.today());
    events.fire(
        new ReportConfirmed(
            by, clock.instant(), id, shown.number(), shown.task(), report.keeper()));
    shown.duty().ifPresent(duty -> course.decided(duty, shown.reviewer()));
  }

  private void refuseInsufficient(ReportEntry report) {
    boolean claims = report.shown().content().completedOn().isPresent();
    if (claims && reports.evidence(report.id()).stream().anyMatch(EvidenceEntry::isInsufficient)) {
      throw new BusinessRuleViolation("progress.review.insufficient");
    }
  }

  @Override
  public void sendBack(Actor person, ReportId id, long seen, String reasons) {
    ReportEntry report = visible(person, id);
    Actor by = office.reviewing(person, report.reviewer());
    report.mustBeSeen(seen);
    String why = words(reasons, "reasons", LONGEST_REASONS);
    report.decide(by, clock.today(), ReportState.SENT_BACK, why);
    ProgressReport shown = report.shown();
    milestones.sentBack(by, shown.occurrence(), clock.today());
    events.fire(
        new ReportSentBack(
            by, clock.instant(), id, shown.number(), shown.task(), report.keeper(), why));
    shown.duty().ifPresent(duty -> course.decided(duty, shown.reviewer()));
  }

  @Override
  public void judge(Actor person, AttachmentId file, EvidenceVerdict verdict, String remark) {
    EvidenceEntry evidence = reports.evidence(file);
    ReportEntry report = visible(person, evidence.report());
    Actor by = office.reviewing(person, report.reviewer());
    if (report.state() != ReportState.SENT) {
      throw new BusinessRuleViolation("progress.review.notSent");
    }
    String why =
        verdict == EvidenceVerdict.INSUFFICIENT ? words(remark, "remark", LONGEST_REMARK) : "";
    evidence.judge(verdict, why);
    events.fire(
        new EvidenceJudged(by, clock.instant(), report.id(), file.toString(), verdict, why));
  }

  private ReportEntry visible(Actor person, ReportId id) {
    ReportEntry report = reports.get(id);
    ReportSight.mustSee(person, report);
    return report;
  }

  private static String words(String written, String field, int longest) {
    String words = ReportRules.tidy(written);
    if (words.isEmpty()) {
      throw new BusinessRuleViolation(new Problem(field, "progress.review.wordsMissing"));
    }
    if (words.length() > longest) {
      throw new BusinessRuleViolation(new Problem(field, "progress.report.tooLong", longest));
    }
    return words;
  }
}
