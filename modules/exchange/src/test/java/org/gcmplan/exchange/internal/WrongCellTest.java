package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.exchange.ImportCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCellTest {
  private final TradingPost post = new TradingPost();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code | 3.1 | exchange.code.form",
        "code | 1.10 | exchange.code.twice",
        "operation | xóa đi | exchange.operation.unknown",
        "lead | Bộ Không Có | exchange.body.unknown",
        "lead | BNG;BCA | tasks.twoLeads",
        "lead | BLDTBXH | tasks.bodyEnded",
        "localities | 08 | exchange.body.ambiguous",
        "deadline | 31/02/2028 | exchange.value.DATE",
        "deadline | 2028 | exchange.value.DATE",
        "scope | ở đâu đó | exchange.value.CHOICE",
        "target | 8.000 | exchange.value.AMOUNT",
        "target | nhiều | exchange.value.AMOUNT",
        "objectives | ba | exchange.value.NUMBERS",
        "objectives | 24 | tasks.unknownObjective",
        "title_vi | ẩn\u200Bký tự | tasks.invisibleCharacter",
        "edition | 99 | exchange.edition.unknown",
      })
  void aWrongCellIsNamedWithItsRemedy(String column, String typed, String key) {
    ImportCheck check =
        edited(book -> EditedWorkbook.cell(book, "1.02", column).setCellValue(typed));

    assertThat(check.faults()).extracting(TradingPost::key).contains(key);
    assertThat(check.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.sheet()).isEqualTo("Nhiệm vụ");
              assertThat(fault.row()).isPositive();
              assertThat(fault.column().vi()).contains(" · ");
            });
    assertThat(check.tasks()).isEmpty();
  }

  @Test
  void everyFaultIsListedAtOnce() {
    ImportCheck check =
        edited(
            book -> {
              EditedWorkbook.cell(book, "1.02", "deadline").setCellValue("mai");
              EditedWorkbook.cell(book, "1.02", "lead").setCellValue("ai đó");
              EditedWorkbook.cell(book, "2.01", "target").setCellValue("nhiều");
              EditedWorkbook.cell(book, "2.01", "product_vi").setCellFormula("1+1");
            });

    assertThat(check.faults())
        .extracting(TradingPost::key)
        .contains(
            "exchange.value.DATE",
            "exchange.body.unknown",
            "exchange.value.AMOUNT",
            "exchange.fault.formula");
  }

  private ImportCheck edited(Consumer<XSSFWorkbook> edits) {
    return post.check("plan.xlsx", EditedWorkbook.edit(post.workbook(), edits));
  }
}
