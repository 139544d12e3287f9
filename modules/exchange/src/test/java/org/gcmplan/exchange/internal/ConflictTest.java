package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gcmplan.exchange.FieldImport;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private final TradingPost post = new TradingPost();

  @Test
  void whereThePlanMovedMeanwhileSomebodyHasToChoose() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(),
            book -> {
              EditedWorkbook.cell(book, "1.02", "title_vi").setCellValue("Tên trong tệp");
              EditedWorkbook.cell(book, "1.02", "target").setCellValue(7);
            });
    post.plan.publish(
        SmallEditions.LIMITED, TaskField.TITLE, new FieldValue("Tên của người khác", "Theirs"));

    ImportCheck check = post.check("plan.xlsx", file);

    assertThat(check.conflicts()).isEqualTo(1);
    assertThat(check.tasks().get(0).fields())
        .extracting(FieldImport::field, FieldImport::isConflict)
        .containsExactly(tuple(TaskField.TITLE, true), tuple(TaskField.TARGET, false));
    assertThat(check.tasks().get(0).fields().get(0).now().vi()).isEqualTo("Tên của người khác");
  }

  @Test
  void whatSomebodyElseHasDoneAlreadyIsNoChange() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(), book -> EditedWorkbook.cell(book, "1.02", "target").setCellValue(7));
    post.plan.publish(SmallEditions.LIMITED, TaskField.TARGET, FieldValue.of("7"));

    assertThat(post.check("plan.xlsx", file).changesNothing()).isTrue();
  }

  @Test
  void aTaskThatHasBeenAbolishedCannotBeChanged() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(), book -> EditedWorkbook.cell(book, "1.02", "target").setCellValue(7));
    post.plan.abolish(SmallEditions.LIMITED);

    assertThat(post.faults(file)).containsExactly("exchange.code.abolished");
  }
}
