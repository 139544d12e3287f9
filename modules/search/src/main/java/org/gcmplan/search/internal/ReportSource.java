package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.PastReportsTaken;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportConfirmed;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportSent;
import org.gcmplan.progress.ReportSentBack;
import org.gcmplan.progress.ReportState;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** Progress reports that were sent. Drafts are nobody else's business and are not written down. */
@Dependent
class ReportSource implements SearchSource {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final ReportCatalogue reports;
  private final TaskCatalogue tasks;
  private final BodyDirectory bodies;

  @Inject
  ReportSource(ReportCatalogue reports, TaskCatalogue tasks, BodyDirectory bodies) {
    this.reports = reports;
    this.tasks = tasks;
    this.bodies = bodies;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.REPORT;
  }

  @Override
  public Stream<Indexed> all() {
    return sent().map(this::indexed);
  }

  private Stream<ProgressReport> sent() {
    return tasks.latest().stream()
        .flatMap(edition -> tasks.in(edition).stream())
        .map(TaskContent::code)
        .flatMap(code -> reports.ofTask(Actor.SYSTEM, code).stream())
        .filter(ReportSource::wasSent);
  }

  @Override
  public Set<String> touchedBy(DomainEvent event) {
    if (event instanceof PastReportsTaken) {
      return sent().map(report -> report.id().toString()).collect(Collectors.toSet());
    }
    return event instanceof ReportSent
            || event instanceof ReportSentBack
            || event instanceof ReportConfirmed
        ? Set.of(event.subject().id())
        : Set.of();
  }

  @Override
  public List<Indexed> some(Set<String> origins) {
    return origins.stream()
        .flatMap(id -> reports.find(Actor.SYSTEM, ReportId.parse(id)).stream())
        .filter(ReportSource::wasSent)
        .map(this::indexed)
        .toList();
  }

  @Override
  public Set<String> visible(Actor reader, Set<String> ids) {
    return ids.stream()
        .filter(id -> reports.find(reader, ReportId.parse(id)).isPresent())
        .collect(Collectors.toSet());
  }

  private static boolean wasSent(ProgressReport report) {
    return report.state() != ReportState.DRAFT;
  }

  private Indexed indexed(ProgressReport report) {
    String id = report.id().toString();
    LocalizedText body = bodies.name(report.body(), report.periodUntil());
    LocalizedText task = title(report.task());
    String period = DAY.format(report.periodFrom()) + " – " + DAY.format(report.periodUntil());
    LocalizedText title =
        new LocalizedText(
            "Báo cáo nhiệm vụ " + report.task() + ": " + task.vi(),
            "Report on task " + report.task() + ": " + task.en());
    return new Indexed(
        FindingKind.REPORT,
        id,
        id,
        report.number(),
        title,
        new LocalizedText(body.vi() + " · " + period, body.en() + " · " + period),
        "/progress/report.xhtml?report=" + id,
        List.of(report.number(), title.vi(), title.en()),
        List.of(body.vi(), body.en(), report.content().narrative()),
        true,
        Span.ALWAYS);
  }

  private LocalizedText title(TaskCode code) {
    return tasks
        .latest()
        .flatMap(edition -> tasks.find(edition, code))
        .map(TaskContent::title)
        .orElse(LocalizedText.EMPTY);
  }
}
