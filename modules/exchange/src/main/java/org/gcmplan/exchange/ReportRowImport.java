package org.gcmplan.exchange;

import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.tasks.TaskCode;

/**
 * A row of a workbook that asks for a change.
 *
 * @param row as a spreadsheet counts
 * @param duty under which it is saved: the one that the row was taken for
 * @param round the reference of its round
 * @param cells those that differ
 * @param seen the version of the report that it was compared with; empty when there was none
 * @param content the report as it would be: what stands now, with the cells of the file over it
 */
public record ReportRowImport(
    int row,
    DutyId duty,
    String round,
    OccurrenceId occurrence,
    TaskCode task,
    LocalizedText title,
    ReportFinding finding,
    List<ReportCellImport> cells,
    Optional<Long> seen,
    ReportContent content) {
  public ReportRowImport {
    cells = List.copyOf(cells);
  }

  public boolean isConflict() {
    return finding == ReportFinding.CONFLICT;
  }
}
