package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.Succession;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskContent;

/**
 * Reports that bodies owe or have had sent back. They go with their tasks, for which a person
 * decides, when assignments announce that those have passed; see {@link FollowingTasks}.
 */
@ApplicationScoped
@Transactional
class WorkOfDuties implements OpenWork {
  private final RoundRepository rounds;
  private final OpenParts open;
  private final ReportRepository reports;
  private final TaskCatalogue tasks;

  @Inject
  WorkOfDuties(
      RoundRepository rounds, OpenParts open, ReportRepository reports, TaskCatalogue tasks) {
    this.open = open;
    this.rounds = rounds;
    this.reports = reports;
    this.tasks = tasks;
  }

  @Override
  public List<OpenWorkItem> of(Succession succession) {
    BodyId body = succession.body();
    return Stream.concat(
            rounds.duties(body).stream()
                .flatMap(duty -> open.of(duty).stream().map(part -> item(duty, part))),
            reports.sentBy(body) == 0 ? Stream.empty() : Stream.of(sent(reports.sentBy(body))))
        .toList();
  }

  @Override
  public void handOver(Actor by, Succession succession) {
    // FollowingTasks hears of each assignment that passes, in whatever order modules are asked.
  }

  @Override
  public Optional<LocalDate> lastActOf(BodyId body) {
    return reports.lastActOf(body);
  }

  private OpenWorkItem item(DutyEntry duty, DutyPartEntry part) {
    LocalizedText title =
        tasks
            .latest()
            .flatMap(edition -> tasks.find(edition, part.task()))
            .map(TaskContent::title)
            .orElse(LocalizedText.EMPTY);
    String reference = rounds.round(duty.round()).reference() + " · " + part.task();
    return new OpenWorkItem("report-" + part.id(), Kind.REPORT, reference, title, false);
  }

  private static OpenWorkItem sent(long count) {
    LocalizedText title = new LocalizedText(count + " báo cáo", count + " reports");
    return new OpenWorkItem("reports-sent", Kind.REPORTS_SENT, "", title, false);
  }
}
