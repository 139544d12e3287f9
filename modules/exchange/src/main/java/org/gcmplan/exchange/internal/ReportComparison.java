package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportRowImport;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.progress.DutyId;
import org.gcmplan.tasks.TaskCatalogue;

/** Compares a reporting workbook with what is reported now. */
@Dependent
class ReportComparison {
  private final ReportBookReading reading;
  private final ReportLines lines;
  private final AssignmentCatalogue assignments;
  private final TaskCatalogue tasks;
  private final BodyDirectory bodies;
  private final PlanClock clock;

  @Inject
  ReportComparison(
      ReportBookReading reading,
      ReportLines lines,
      AssignmentCatalogue assignments,
      TaskCatalogue tasks,
      BodyDirectory bodies,
      PlanClock clock) {
    this.reading = reading;
    this.lines = lines;
    this.assignments = assignments;
    this.tasks = tasks;
    this.bodies = bodies;
    this.clock = clock;
  }

  ReportCheck check(Actor by, BodyId body, PlanFile file) {
    Faults faults = new Faults();
    List<ReportRowImport> rows = List.of();
    try {
      ReportBook book = reading.read(file, faults);
      EditionNumber newest = newest();
      mustFit(book.mark(), body, newest);
      noteOlder(book, newest, faults);
      rows = rows(by, body, book, faults);
    } catch (FileRefused refused) {
      faults.add("", 0, LocalizedText.EMPTY, refused.problem());
    }
    return new ReportCheck(body, file, faults.all(), faults.notices(), rows);
  }

  private EditionNumber newest() {
    return tasks.latest().orElseThrow(() -> new FileRefused("exchange.noEdition"));
  }

  private void mustFit(BookMark mark, BodyId body, EditionNumber newest) {
    if (!mark.body().equals(body.toString())) {
      throw new FileRefused(
          "exchange.report.otherBody", nameOf(mark.body()), bodies.name(body, clock.today()));
    }
    if (mark.edition() > newest.value()) {
      throw new FileRefused("exchange.report.unknownEdition", mark.edition(), newest);
    }
  }

  private LocalizedText nameOf(String body) {
    try {
      return bodies.name(BodyId.parse(body), clock.today());
    } catch (IllegalArgumentException noBody) {
      return new LocalizedText(body, body);
    }
  }

  private static void noteOlder(ReportBook book, EditionNumber newest, Faults faults) {
    if (book.mark().edition() < newest.value()) {
      faults.notice(
          book.rows().name(), 0, "exchange.report.olderEdition", book.mark().edition(), newest);
    }
  }

  private List<ReportRowImport> rows(Actor by, BodyId body, ReportBook book, Faults faults) {
    HeadedRows headed = new HeadedRows(book.rows(), ReportColumns.all(), faults);
    if (!headed.haveAll(ReportColumns.needed())) {
      return List.of();
    }
    List<FileRow> filled = headed.rows();
    List<ReportLine> known = lines.of(by, body, duties(filled));
    LockedCells locked = new LockedCells(book.mark(), newest());
    ReportIdentities identities =
        new ReportIdentities(body, known, locked, assignments, clock.today());
    ReportRowReading reader = new ReportRowReading(identities, clock.today());
    List<ReportRowImport> rows = filled.stream().flatMap(row -> reader.read(row).stream()).toList();
    noteLeftOut(book.rows().name(), known, reader, faults);
    return rows;
  }

  private static void noteLeftOut(
      String sheet, List<ReportLine> known, ReportRowReading reader, Faults faults) {
    reader
        .closedRounds()
        .forEach(round -> faults.notice(sheet, 0, "exchange.report.roundClosed", round));
    ReportLines.toFillIn(known).stream()
        .filter(line -> !reader.hasRead(line))
        .forEach(line -> faults.notice(sheet, 0, "exchange.report.removed", line.task()));
  }

  /** Under which the rows were given out; also those of rounds that were closed since. */
  private static Set<DutyId> duties(List<FileRow> filled) {
    return filled.stream()
        .map(row -> row.text(ReportColumns.DUTY))
        .distinct()
        .flatMap(id -> duty(id).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<DutyId> duty(String id) {
    try {
      return Optional.of(DutyId.parse(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
