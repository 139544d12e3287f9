package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.PeriodsOfWork;
import org.gcmplan.kernel.Actor;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.PastReports;

/** Takes over the reports of the years before, each on the day on which it was made. */
@Dependent
class PastReportChapter implements Chapter {
  private static final Logger LOG = Logger.getLogger(PastReportChapter.class.getName());
  private static final LocalTime REPORTED = LocalTime.of(16, 30);

  private final PastReports reports;
  private final AssignmentCatalogue assignments;
  private final PeriodsOfWork periods;

  @Inject
  PastReportChapter(PastReports reports, AssignmentCatalogue assignments, PeriodsOfWork periods) {
    this.reports = reports;
    this.assignments = assignments;
    this.periods = periods;
  }

  @Override
  public List<TimelineEntry> read(Telling telling) {
    List<KeptReport> kept =
        PastReportTable.read(telling.files(), telling.pack().codes(), telling.findings());
    return kept.stream()
        .collect(Collectors.groupingBy(KeptReport::reportedOn, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            day ->
                TimelineEntry.on(
                    day.getKey(), REPORTED, () -> takeOver(day.getKey(), day.getValue())))
        .toList();
  }

  private void takeOver(LocalDate day, List<KeptReport> kept) {
    periods.beginDue();
    List<PastReport> found =
        kept.stream().flatMap(report -> assigned(report, day).stream()).toList();
    if (found.size() < kept.size()) {
      LOG.warning(() -> (kept.size() - found.size()) + " reports of " + day + " fit no assignment");
    }
    reports.takeOver(Actor.SYSTEM, found);
  }

  private Optional<PastReport> assigned(KeptReport report, LocalDate day) {
    return assignments.of(report.body(), day).stream()
        .filter(report::isOn)
        .findFirst()
        .flatMap(report::about);
  }
}
