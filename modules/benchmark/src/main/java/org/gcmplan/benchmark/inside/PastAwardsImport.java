package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gcmplan.certificates.PastAwardImport;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;

/**
 * A workbook of past awards: read, checked, each row compared with what is there, entered, told to
 * the trail; beside a reader of sheets that writes what it finds into a table.
 */
@Dependent
class PastAwardsImport implements Workload {
  static final int ROWS = 10_000;
  private static final int OF_ONE_DECISION = 10;

  @Inject PastAwardImport imports;
  @Inject Colleagues colleagues;
  @Inject BareRows rows;

  @Override
  public String row() {
    return "import";
  }

  @Override
  public long ours() throws IOException {
    byte[] workbook = workbook(imports.columns());
    Actor office = awardOffice();
    String table = imports.table(workbook);
    imports.check(office, table);
    int entered = imports.enter(office, table, true);
    if (entered != ROWS) {
      throw new IllegalStateException(entered + " of " + ROWS + " were entered");
    }
    return entered;
  }

  @Override
  public long bare() throws IOException {
    return rows.insertAll(BareSheet.read(workbook(imports.columns())));
  }

  /** Made by both sides alike, so that it costs both the same. */
  private static byte[] workbook(List<String> columns) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    long run = System.nanoTime() / 1_000_000 % 1_000_000;
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      SXSSFSheet sheet = book.createSheet("past");
      write(sheet.createRow(0), columns);
      for (int number = 1; number <= ROWS; number++) {
        write(sheet.createRow(number), award(run, number));
      }
      book.write(written);
    }
    return written.toByteArray();
  }

  private static List<String> award(long run, int number) {
    int decision = number / OF_ONE_DECISION;
    int year = 1990 + decision % 30;
    List<String> cells = new ArrayList<>();
    cells.add("COLLECTIVE");
    cells.add("Đội " + Long.toString(run * ROWS + number, Character.MAX_RADIX));
    cells.add("");
    cells.add("Bộ trưởng Bộ Ngoại giao");
    cells.add(run + decision + "/QĐ-BNG");
    cells.add("%d-%02d-15".formatted(year, decision % 12 + 1));
    cells.add("DI-CU-" + year);
    cells.addAll(List.of("", "", "Đã có thành tích xuất sắc", ""));
    return cells;
  }

  private static void write(Row row, List<String> cells) {
    for (int place = 0; place < cells.size(); place++) {
      row.createCell(place).setCellValue(cells.get(place));
    }
  }

  private Actor awardOffice() {
    Actor minister = colleagues.minister();
    return new Actor(
        colleagues.office().account(),
        "Thường trực khen thưởng",
        minister.body(),
        Set.of(new Grant(Role.AWARD_OFFICE, minister.body())));
  }
}
