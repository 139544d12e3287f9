package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.gcmplan.documents.TableWorkbooks;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.MangledArchive;

/** A workbook with a table: read, or refused. */
class TableFuzzTest {
  private static final int MOST_LINES = 10;
  private static final TableWorkbooks WORKBOOKS = new TableWorkbookService();
  private static final byte[] GOOD =
      WORKBOOKS.write(
          "Sổ", List.of(List.of("Tên", "Số", "Ngày"), List.of("Sở Ngoại vụ", "7", "2025-02-28")));

  @FuzzTest
  void isReadOrRefused(FuzzedDataProvider data) {
    try {
      assertThat(WORKBOOKS.read(MangledArchive.of(GOOD, data), MOST_LINES)).isNotNull();
    } catch (BusinessRuleViolation plainly) {
      assertThat(plainly.problems()).isNotEmpty();
    }
  }
}
