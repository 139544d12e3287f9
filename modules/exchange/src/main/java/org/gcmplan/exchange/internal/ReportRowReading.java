package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.exchange.ReportCellImport;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.exchange.ReportRowImport;

/** Reads the rows of one workbook and compares each with what is reported now. */
class ReportRowReading {
  private final ReportIdentities identities;
  private final LocalDate today;
  private final Map<OccurrenceId, Integer> seen = new HashMap<>();
  private final Set<String> closed = new TreeSet<>();

  ReportRowReading(ReportIdentities identities, LocalDate today) {
    this.identities = identities;
    this.today = today;
  }

  /** What the row asks for, or empty when it asks for nothing or cannot be told apart. */
  Optional<ReportRowImport> read(FileRow row) {
    Optional<ReportLine> line = identities.find(row);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Integer before = seen.putIfAbsent(line.get().occurrence(), row.number());
    if (before != null) {
      row.complain(ReportColumns.CODE, "exchange.report.twice", line.get().task(), before);
      return Optional.empty();
    }
    return compare(row, line.get());
  }

  boolean hasRead(ReportLine line) {
    return seen.containsKey(line.occurrence());
  }

  /** The references of rounds that were closed before what the rows ask for was sent. */
  Set<String> closedRounds() {
    return closed;
  }

  private Optional<ReportRowImport> compare(FileRow row, ReportLine line) {
    ReportCells cells = new ReportCells(row, today);
    Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
    List<ReportCellImport> differing = new ArrayList<>();
    for (ReportField field : ReportField.values()) {
      texts.put(field, line.said(field));
      compare(row, line, field, cells.read(field))
          .ifPresent(
              cell -> {
                differing.add(cell);
                if (cell.finding() != ReportFinding.ERROR) {
                  texts.put(field, cell.inFile());
                }
              });
    }
    if (differing.isEmpty()) {
      return Optional.empty();
    }
    if (!line.isOpen() && !line.isSent()) {
      closed.add(line.round().reference());
    }
    return Optional.of(
        new ReportRowImport(
            row.number(),
            line.duty(),
            line.round().reference(),
            line.occurrence(),
            line.task(),
            line.title(),
            finding(row, line, differing),
            differing,
            line.version(),
            ReportTexts.content(texts)));
  }

  private static Optional<ReportCellImport> compare(
      FileRow row, ReportLine line, ReportField field, Optional<String> read) {
    String now = line.said(field);
    if (read.isEmpty()) {
      String text = row.text(field.key());
      return Optional.of(new ReportCellImport(field, ReportFinding.ERROR, now, now, text));
    }
    String before = hasMoved(row, line) ? was(row, field) : now;
    String inFile = read.get();
    if (inFile.equals(before) || inFile.equals(now)) {
      return Optional.empty();
    }
    ReportFinding finding = now.isEmpty() ? ReportFinding.NEW : ReportFinding.CHANGED;
    return Optional.of(
        new ReportCellImport(
            field, now.equals(before) ? finding : ReportFinding.CONFLICT, before, now, inFile));
  }

  private static String was(FileRow row, ReportField field) {
    return CellValue.lines(row.text(ReportColumns.was(field)));
  }

  /** Whether the report is not the one from which the row was taken. */
  private static boolean hasMoved(FileRow row, ReportLine line) {
    return !row.text(ReportColumns.VERSION).equals(line.version().map(Object::toString).orElse(""));
  }

  private static ReportFinding finding(
      FileRow row, ReportLine line, List<ReportCellImport> differing) {
    if (differing.stream().anyMatch(cell -> cell.finding() == ReportFinding.ERROR)) {
      return ReportFinding.ERROR;
    }
    if (!line.isOpen()) {
      return ReportFinding.CLOSED;
    }
    if (hasMoved(row, line)) {
      return ReportFinding.CONFLICT;
    }
    return line.report().isEmpty() ? ReportFinding.NEW : ReportFinding.CHANGED;
  }
}
