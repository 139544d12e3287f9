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
    Optional<ReportLine> line =
        lines.stream().filter(each -> each.occurrence().toString().equals(id)).findFirst();
    if (line.isEmpty()) {
      row.complain(ReportColumns.CODE, whyUnknown(id), code);
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

  private String whyUnknown(String id) {
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
