package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.DutyId;
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

  /**
   * On which the body can write, by task. What two rounds ask about is there once, for the more
   * urgent of them.
   */
  List<ReportLine> toFillIn(Actor reader, BodyId body) {
    return toFillIn(lines(reader, rounds.open(reader, body)));
  }

  static List<ReportLine> toFillIn(List<ReportLine> mostUrgentFirst) {
    Map<OccurrenceId, ReportLine> lines = new LinkedHashMap<>();
    mostUrgentFirst.stream()
        .filter(ReportLine::isOpen)
        .forEach(line -> lines.putIfAbsent(line.occurrence(), line));
    return lines.values().stream().sorted(Comparator.comparing(ReportLine::task)).toList();
  }

  /** All that is owed in open rounds, the most urgent first, and under the duties named. */
  List<ReportLine> of(Actor reader, BodyId body, Set<DutyId> named) {
    List<ReportingDuty> open = rounds.open(reader, body);
    Stream<ReportingDuty> others =
        named.stream()
            .filter(id -> open.stream().noneMatch(duty -> duty.id().equals(id)))
            .flatMap(id -> rounds.duty(reader, id).filter(duty -> duty.id().equals(id)).stream())
            .filter(duty -> duty.body().equals(body));
    return lines(reader, Stream.concat(open.stream(), others).toList());
  }

  private List<ReportLine> lines(Actor reader, List<ReportingDuty> duties) {
    List<ReportLine> lines = new ArrayList<>();
    for (ReportingDuty duty : duties) {
      ReportingRound round = rounds.find(duty.round()).orElseThrow();
      duty.parts().forEach(part -> lines.add(line(reader, duty, round, part)));
    }
    return lines;
  }

  private ReportLine line(Actor reader, ReportingDuty duty, ReportingRound round, DutyPart part) {
    return new ReportLine(
        duty,
        round,
        part,
        title(part.task()),
        reports.figures(reader, duty.id(), part.occurrence()),
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
