package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;

/** Finds out what a row reports on, and complains of every row that is not what was given out. */
class ReportIdentities {
  private final BodyId body;
  private final List<ReportLine> lines;
  private final LockedCells locked;
  private final AssignmentCatalogue assignments;
  private final LocalDate today;

  ReportIdentities(
      BodyId body,
      List<ReportLine> lines,
      LockedCells locked,
      AssignmentCatalogue assignments,
      LocalDate today) {
    this.body = body;
    this.lines = lines;
    this.locked = locked;
    this.assignments = assignments;
    this.today = today;
  }

  Optional<ReportLine> find(FileRow row) {
    String id = row.text(ReportColumns.OCCURRENCE);
    String code = CellValue.code(row.cell(ReportColumns.CODE));
    if (id.isEmpty()) {
      row.complain("", "exchange.report.noId");
      return Optional.empty();
    }
    if (!row.text(ReportColumns.BODY).equals(body.toString())) {
      row.complain(ReportColumns.CODE, "exchange.report.rowOfOther", code);
      return Optional.empty();
    }
    String duty = row.text(ReportColumns.DUTY);
    Optional<ReportLine> line =
        lines.stream().filter(each -> isOn(each, id) && isUnder(each, duty)).findFirst();
    if (line.isEmpty()) {
      row.complain(ReportColumns.CODE, whyUnknown(id, duty), code);
      return Optional.empty();
    }
    return line.filter(each -> belongs(row, code, each));
  }

  private boolean belongs(FileRow row, String code, ReportLine line) {
    if (!line.task().value().equals(code)) {
      row.complain(ReportColumns.CODE, "exchange.report.idOfOther", code, line.task());
      return false;
    }
    locked.complainIfChanged(row, line);
    return true;
  }

  private static boolean isOn(ReportLine line, String occurrence) {
    return line.occurrence().toString().equals(occurrence);
  }

  private static boolean isUnder(ReportLine line, String duty) {
    return line.duty().toString().equals(duty);
  }

  private String whyUnknown(String id, String duty) {
    boolean asked = lines.stream().anyMatch(line -> isOn(line, id));
    if (asked && lines.stream().noneMatch(line -> isUnder(line, duty))) {
      return "exchange.report.idChanged";
    }
    return occurrence(id)
        .flatMap(known -> assignments.withOccurrence(known, today))
        .map(Assignment::body)
        .map(
            owner ->
                owner.equals(body) ? "exchange.report.otherRound" : "exchange.report.rowOfOther")
        .orElse("exchange.report.idChanged");
  }

  private static Optional<OccurrenceId> occurrence(String id) {
    try {
      return Optional.of(new OccurrenceId(UUID.fromString(id)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
