package org.gcmplan.exchange;

import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * What a reporting workbook would do, before anything is done.
 *
 * @param faults everything that is wrong; nothing can be applied while there is one
 * @param notices what one should know though nothing has to be mended
 * @param rows those that ask for a change, in the order of the file
 */
public record ReportCheck(
    BodyId body,
    PlanFile file,
    List<FileFault> faults,
    List<FileFault> notices,
    List<ReportRowImport> rows) {
  public ReportCheck {
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
    rows = List.copyOf(rows);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  public boolean changesNothing() {
    return isSound() && rows.isEmpty();
  }

  /** Whether there is a row that can be applied. */
  public boolean isApplicable() {
    return isSound() && rows.stream().anyMatch(row -> row.finding() != ReportFinding.CLOSED);
  }

  public long count(ReportFinding finding) {
    return rows.stream().filter(row -> row.finding() == finding).count();
  }
}
