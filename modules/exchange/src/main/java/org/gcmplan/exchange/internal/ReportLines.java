package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** What a body owes reports on, with what it has written. */
@Dependent
class ReportLines {
  private final RoundCatalogue rounds;
  private final ReportCatalogue reports;
  private final TaskCatalogue tasks;

  @Inject
  ReportLines(RoundCatalogue rounds, ReportCatalogue reports, TaskCatalogue tasks) {
    this.rounds = rounds;
    this.reports = reports;
    this.tasks = tasks;
  }

  /** By task. What two rounds ask for is there once, for the more urgent that waits for it. */
  List<ReportLine> of(Actor reader, BodyId body) {
    Map<OccurrenceId, ReportLine> lines = new LinkedHashMap<>();
    for (ReportingDuty duty : rounds.open(reader, body)) {
      ReportingRound round = rounds.find(duty.round()).orElseThrow();
      for (DutyPart part : duty.parts()) {
        lines.merge(
            part.occurrence(),
            line(reader, body, round, part),
            (urgent, later) -> urgent.isOpen() ? urgent : later);
      }
    }
    return lines.values().stream().sorted(Comparator.comparing(ReportLine::task)).toList();
  }

  private ReportLine line(Actor reader, BodyId body, ReportingRound round, DutyPart part) {
    return new ReportLine(
        body,
        round,
        part,
        title(part.task()),
        reports.figures(reader, part.occurrence()),
        part.report().flatMap(report -> reports.find(reader, report)));
  }

  private LocalizedText title(TaskCode code) {
    return tasks
        .latest()
        .flatMap(edition -> tasks.find(edition, code))
        .map(TaskContent::title)
        .orElse(LocalizedText.EMPTY);
  }
}
