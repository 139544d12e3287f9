package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportSent;
import org.gcmplan.progress.Reports;

@ApplicationScoped
@Transactional
class ReportService implements Reports {
  private final ReportRepository reports;
  private final OwedReports owing;
  private final FigureReader figures;
  private final Receipts receipts;
  private final DutyCourse course;
  private final Milestones milestones;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  ReportService(
      ReportRepository reports,
      OwedReports owing,
      FigureReader figures,
      Receipts receipts,
      DutyCourse course,
      Milestones milestones,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.reports = reports;
    this.owing = owing;
    this.figures = figures;
    this.receipts = receipts;
    this.course = course;
    this.milestones = milestones;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public ReportId save(
      Actor person,
      DutyId duty,
      OccurrenceId occurrence,
      ReportContent written,
      Optional<Long> seen) {
    Owed owed = owing.under(duty, occurrence);
    Actor by = PlanOffice.coordinating(person, owed.duty().body());
    ReportContent content = ReportRules.tidy(written);
    Optional<ReportEntry> begun = reports.on(duty, occurrence);
    mustBeTaken(owed, begun);
    BusinessRuleViolation.throwIfAny(
        ReportRules.keeping(content, figures.before(owed), clock.today()));
    ReportEntry report =
        begun
            .map(
                entry -> {
                  entry.rewrite(by, content, seen);
                  return entry;
                })
            .orElseGet(() -> begin(owed, by, content, seen));
    reports.flush();
    return report.id();
  }

  private ReportEntry begin(Owed owed, Actor by, ReportContent content, Optional<Long> seen) {
    if (seen.isPresent()) {
      throw new ChangedMeanwhile("progress.report.gone");
    }
    ReportEntry report = new ReportEntry(owed, by, content);
    reports.add(report);
    return report;
  }

  @Override
  public String send(Actor person, ReportId id, long seen) {
    ReportEntry report = reports.get(id);
    Actor by = PlanOffice.coordinating(person, report.keeper());
    report.mustBeSeen(seen);
    ProgressReport before = report.shown();
    Owed owed = owing.under(dutyOf(before), before.occurrence());
    mustBeTaken(owed, Optional.of(report));
    BusinessRuleViolation.throwIfAny(ReportRules.sending(owed, before.content(), behind(report)));
    if (!report.wasSent()) {
      report.numbered(receipts.next(clock.today().getYear()));
    }
    report.send(by, clock.today(), clock.today().isAfter(owed.due()));
    reports.flush();
    announce(by, report.shown());
    return report.shown().number();
  }

  private void announce(Actor by, ProgressReport sent) {
    milestones.reported(by, sent.occurrence(), clock.today(), sent.content().completedOn());
    events.fire(
        new ReportSent(
            by,
            clock.instant(),
            sent.id(),
            sent.number(),
            sent.task(),
            sent.body(),
            sent.reviewer()));
    course.sent(dutyOf(sent), sent.reviewer());
  }

  private static DutyId dutyOf(ProgressReport report) {
    return report.duty().orElseThrow(() -> new BusinessRuleViolation("progress.report.fromBefore"));
  }

  /** A closed round takes no first report; what was sent back may always be mended. */
  private static void mustBeTaken(Owed owed, Optional<ReportEntry> begun) {
    begun.ifPresent(ReportEntry::mustBeWithAuthor);
    boolean first = begun.filter(ReportEntry::wasSent).isEmpty();
    if (first && !owed.takesFirstReports()) {
      throw new BusinessRuleViolation("progress.report.roundClosed", owed.round().name());
    }
  }

  private ReportRules.Behind behind(ReportEntry report) {
    return new ReportRules.Behind(
        figures.before(report.shown()), reports.evidence(report.id()).size(), clock.today());
  }
}
