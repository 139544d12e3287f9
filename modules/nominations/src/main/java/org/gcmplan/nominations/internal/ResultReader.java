package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.VerifiedResult;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/** Confirmed reports of bodies in a period, with figures and evidence. */
@Dependent
class ResultReader {
  private final ReportCatalogue reports;
  private final EvidenceFiles evidence;
  private final TaskCatalogue tasks;

  @Inject
  ResultReader(ReportCatalogue reports, EvidenceFiles evidence, TaskCatalogue tasks) {
    this.reports = reports;
    this.evidence = evidence;
    this.tasks = tasks;
  }

  Map<OccurrenceId, List<VerifiedResult>> of(
      Actor reader, List<BodyId> bodies, NominationFacts facts) {
    return bodies.stream()
        .flatMap(body -> reports.ofBody(reader, body).stream())
        .filter(report -> report.state() == ReportState.CONFIRMED)
        .filter(report -> !report.periodFrom().isAfter(facts.until()))
        .filter(report -> !report.periodUntil().isBefore(facts.from()))
        .collect(
            Collectors.groupingBy(
                ProgressReport::occurrence,
                Collectors.mapping(report -> result(reader, report), Collectors.toList())));
  }

  private VerifiedResult result(Actor reader, ProgressReport report) {
    return new VerifiedResult(
        report.id(),
        report.number(),
        report.periodUntil(),
        report.content().value(),
        unit(report.task()),
        evidence.of(reader, report.id()).stream().map(Evidence::file).toList());
  }

  private LocalizedText unit(TaskCode task) {
    return tasks
        .latest()
        .flatMap(edition -> tasks.find(edition, task))
        .map(content -> content.get(TaskField.UNIT).text())
        .orElse(LocalizedText.EMPTY);
  }
}
