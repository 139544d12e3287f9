package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.PastAwardCheck;
import org.gcmplan.certificates.PastAwardImport;
import org.gcmplan.certificates.PastAwardLine;
import org.gcmplan.certificates.PastAwards;
import org.gcmplan.documents.TableWorkbooks;
import org.gcmplan.kernel.Actor;

@ApplicationScoped
@Transactional
class ImportService implements PastAwardImport {
  private final PastAwards past;
  private final TableWorkbooks workbooks;

  @Inject
  ImportService(PastAwards past, TableWorkbooks workbooks) {
    this.past = past;
    this.workbooks = workbooks;
  }

  @Override
  public String table(byte[] file) {
    return PastAwardFile.isWorkbook(file)
        ? PastAwardFile.asText(workbooks.read(file, PastAwardTable.MOST_ROWS + 1))
        : PastAwardFile.text(file);
  }

  @Override
  public byte[] emptyWorkbook() {
    return workbooks.write("past-awards", List.of(PastAwardTable.COLUMNS));
  }

  @Override
  public List<String> columns() {
    return PastAwardTable.COLUMNS;
  }

  @Override
  public List<PastAwardLine> check(Actor by, String table) {
    List<PastAwardCells> rows = PastAwardTable.read(table);
    List<Optional<PastAward>> read = rows.stream().map(PastAwardCells::award).toList();
    Iterator<PastAwardCheck> checks =
        past.check(by, read.stream().flatMap(Optional::stream).toList()).iterator();
    List<PastAwardLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PastAwardCells row = rows.get(i);
      lines.add(
          read.get(i).isPresent()
              ? checked(row, checks.next())
              : new PastAwardLine(row.number(), row.name(), Optional.empty(), row.problems()));
    }
    return lines;
  }

  @Override
  public int enter(Actor by, String table, boolean despite) {
    List<PastAward> awards =
        PastAwardTable.read(table).stream().flatMap(row -> row.award().stream()).toList();
    return past.enterAll(by, awards, despite);
  }

  private static PastAwardLine checked(PastAwardCells row, PastAwardCheck check) {
    return new PastAwardLine(row.number(), row.name(), Optional.of(check), check.problems());
  }
}
