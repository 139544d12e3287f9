package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.exchange.FieldImport;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.TaskImport;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
  private final TradingPost post = new TradingPost();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.02 | title_vi | Tên mới | TITLE | Tên mới",
        "1.10 | title_vi | =1+1 | TITLE | =1+1",
        "1.02 | product_en | A product | PRODUCT | A product",
        "1.02 | objectives | 3, 7 | OBJECTIVES | 3;7",
        "1.02 | lead | Bộ Công an | LEAD | 00000000-0000-0001-0000-000000000002",
        "1.02 | lead | bo cong an | LEAD | 00000000-0000-0001-0000-000000000002",
        "1.02 | lead | BCA@2026-01-01 | LEAD | 00000000-0000-0001-0000-000000000002",
        "1.02 | lead | BCA – Bộ Công an | LEAD | 00000000-0000-0001-0000-000000000002",
        "1.02 | lead | Ministry of Public Security | LEAD | 00000000-0000-0001-0000-000000000002",
        "1.02 | scope | Tất cả các tỉnh, thành phố | SCOPE | ALL_LOCALITIES",
        "1.02 | scope | all_localities | SCOPE | ALL_LOCALITIES",
        "1.02 | deadline | 31/12/2028 | DEADLINE | 2028-12-31",
        "1.02 | deadline | 2028-12-31 | DEADLINE | 2028-12-31",
        "1.10 | target | 6,8 | TARGET | 6.8",
        "1.02 | legal_basis | 402/QĐ-TTg; 30/2020/NĐ-CP | LEGAL_BASIS | 402/QĐ-TTg;30/2020/NĐ-CP",
      })
  void oneChangedCellIsExactlyOneChange(
      String code, String column, String typed, TaskField field, String stored) {
    ImportCheck check = edited(book -> EditedWorkbook.cell(book, code, column).setCellValue(typed));

    assertThat(check.faults()).isEmpty();
    assertThat(check.tasks())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.task()).hasToString(code);
              assertThat(task.kind()).isEqualTo(TaskImport.Kind.CHANGED);
              assertThat(task.fields())
                  .singleElement()
                  .satisfies(
                      change -> {
                        assertThat(change.field()).isEqualTo(field);
                        assertThat(
                                column.endsWith("_en")
                                    ? change.inFile().en()
                                    : change.inFile().vi())
                            .isEqualTo(stored);
                        assertThat(change.isConflict()).isFalse();
                      });
            });
  }

  @Test
  void aDateOfTheSpreadsheetIsADay() {
    ImportCheck check =
        edited(
            book ->
                EditedWorkbook.cell(book, "1.02", "deadline")
                    .setCellValue(LocalDate.of(2029, 2, 28)));

    assertThat(onlyChange(check).inFile()).isEqualTo(FieldValue.of("2029-02-28"));
  }

  @Test
  void anEmptiedCellEmptiesTheField() {
    ImportCheck check = edited(book -> EditedWorkbook.cell(book, "1.02", "start").setBlank());

    assertThat(onlyChange(check).inFile()).isEqualTo(FieldValue.EMPTY);
  }

  @Test
  void aMissingRowChangesNothing() {
    ImportCheck check =
        edited(
            book ->
                EditedWorkbook.tasks(book)
                    .removeRow(EditedWorkbook.cell(book, "1.02", "code").getRow()));

    assertThat(check.changesNothing()).isTrue();
  }

  @Test
  void aTaskIsAbolishedByItsOperation() {
    ImportCheck check =
        edited(book -> EditedWorkbook.cell(book, "2.01", "operation").setCellValue("bãi bỏ"));

    assertThat(check.tasks())
        .singleElement()
        .matches(task -> task.kind() == TaskImport.Kind.ABOLISHED && task.fields().isEmpty());
  }

  @Test
  void aRowWithANewNumberIsANewTask() {
    ImportCheck check =
        edited(
            book ->
                EditedWorkbook.addRow(
                    book,
                    "code",
                    "2.02",
                    "title_vi",
                    "Nhiệm vụ mới",
                    "focus_area",
                    "2",
                    "objectives",
                    "1",
                    "lead",
                    "Bộ Ngoại giao",
                    "recurrence",
                    "Hằng quý"));

    assertThat(check.faults()).isEmpty();
    assertThat(check.tasks())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.kind()).isEqualTo(TaskImport.Kind.ADDED);
              assertThat(task.title().vi()).isEqualTo("Nhiệm vụ mới");
              assertThat(task.fields())
                  .extracting(FieldImport::field)
                  .containsExactlyInAnyOrder(
                      TaskField.TITLE,
                      TaskField.FOCUS_AREA,
                      TaskField.OBJECTIVES,
                      TaskField.LEAD,
                      TaskField.RECURRENCE);
            });
  }

  @Test
  void aNameMeansTheUnitOfToday() {
    ImportCheck check =
        edited(
            book ->
                EditedWorkbook.cell(book, "1.10", "localities").setCellValue("Tỉnh Tuyên Quang"));

    assertThat(onlyChange(check).inFile().parts())
        .isEqualTo(List.of(SmallDirectories.NEW_TUYEN_QUANG.value().toString()));
  }

  @Test
  void aSpreadsheetMayTurnANumberOfATaskIntoANumber() {
    ImportCheck check =
        edited(
            book -> {
              EditedWorkbook.cell(book, "1.10", "target").setCellValue(5);
              EditedWorkbook.cell(book, "1.10", "code").setCellValue(1.10);
            });

    assertThat(check.tasks()).singleElement().matches(t -> t.task().value().equals("1.10"));
  }

  private ImportCheck edited(Consumer<XSSFWorkbook> edits) {
    return post.check("plan.xlsx", EditedWorkbook.edit(post.workbook(), edits));
  }

  private static FieldImport onlyChange(ImportCheck check) {
    assertThat(check.faults()).isEmpty();
    assertThat(check.tasks()).hasSize(1);
    assertThat(check.tasks().get(0).fields()).hasSize(1);
    return check.tasks().get(0).fields().get(0);
  }
}
