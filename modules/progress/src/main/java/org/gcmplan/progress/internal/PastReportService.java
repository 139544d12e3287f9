package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.PastReports;
import org.gcmplan.progress.PastReportsTaken;

@ApplicationScoped
@Transactional
class PastReportService implements PastReports {
  private final ReportRepository reports;
  private final Receipts receipts;
  private final PlanOffice office;
  private final Milestones milestones;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  PastReportService(
      ReportRepository reports,
      Receipts receipts,
      PlanOffice office,
      Milestones milestones,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.reports = reports;
    this.receipts = receipts;
    this.office = office;
    this.milestones = milestones;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public int takeOver(Actor person, List<PastReport> past) {
    Actor by = office.standingOffice(person);
    List<PastReport> fresh =
        past.stream().filter(report -> !reports.knows(report.number())).toList();
    for (PastReport report : fresh) {
      receipts.goOnAfter(report.number());
      reports.add(new ReportEntry(report, by));
      writeDates(by, report);
    }
    reports.flush();
    if (!fresh.isEmpty()) {
      events.fire(new PastReportsTaken(by, clock.instant(), fresh.size()));
    }
    return fresh.size();
  }

  private void writeDates(Actor by, PastReport report) {
    milestones.reported(
        by, report.occurrence(), report.reportedOn(), report.content().completedOn());
    report.confirmedOn().ifPresent(day -> milestones.confirmed(by, report.occurrence(), day));
    report.returnedOn().ifPresent(day -> milestones.sentBack(by, report.occurrence(), day));
  }
}
