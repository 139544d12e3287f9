package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportConfirmed;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportSent;
import org.gcmplan.progress.ReportSentBack;
import org.gcmplan.progress.RoundClosed;
import org.gcmplan.workflow.WorkItemKind;

/**
 * Notes who reported, reviewed and closed. A work item asks for many reports: whoever does the last
 * of them has done it. The events come before the engine moves, except that of a round.
 */
@Dependent
class ReportCredits {
  private static final Set<WorkItemKind> OF_THE_AUTHOR =
      EnumSet.of(WorkItemKind.REPORT, WorkItemKind.AMEND_REPORTS);

  private final WorkItemRepository items;
  private final ReportCatalogue reports;

  @Inject
  ReportCredits(WorkItemRepository items, ReportCatalogue reports) {
    this.items = items;
    this.reports = reports;
  }

  void sent(@Observes ReportSent event) {
    duty(event.report())
        .ifPresent(
            duty ->
                items.about(duty).stream()
                    .filter(WorkItemEntry::isOpen)
                    .filter(item -> OF_THE_AUTHOR.contains(item.shown().kind()))
                    .forEach(item -> item.credit(event.by())));
  }

  void confirmed(@Observes ReportConfirmed event) {
    reviewed(event, event.report());
  }

  void sentBack(@Observes ReportSentBack event) {
    reviewed(event, event.report());
  }

  void closed(@Observes RoundClosed event) {
    items
        .latest(event.subject(), WorkItemKind.CLOSE_ROUND, Optional.empty())
        .ifPresent(item -> credit(item, event.by()));
  }

  private void reviewed(DomainEvent event, ReportId id) {
    ProgressReport report = reports.find(Actor.SYSTEM, id).orElseThrow();
    duty(id)
        .flatMap(
            duty -> items.open(duty, WorkItemKind.REVIEW_REPORTS, Optional.of(report.reviewer())))
        .ifPresent(item -> credit(item, event.by()));
  }

  // Reports from before the software belong to no duty, and nobody was asked for them.
  private Optional<Subject> duty(ReportId id) {
    return reports
        .find(Actor.SYSTEM, id)
        .flatMap(ProgressReport::duty)
        .map(duty -> Subjects.of(ReportingRoute.REPORT, duty.toString()));
  }

  private static void credit(WorkItemEntry item, Actor by) {
    if (!by.isSystem()) {
      item.credit(by);
    }
  }
}
