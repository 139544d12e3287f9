package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.ImportOrder;
import org.gcmplan.exchange.PlanExports;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.PlanImports;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.junit.jupiter.api.Test;

/** The plan goes out as a file and comes back as a draft. */
@InTheContainer
class ExchangeIT {
  @Inject Office office;
  @Inject PlanExports exports;
  @Inject PlanImports imports;
  @Inject Editions editions;
  @Inject TaskCatalogue tasks;
  @Inject PlanUpdates updates;
  @Inject UpdateCatalogue catalogue;

  @Test
  void whateverEditionWasExportedReadBackItChangesNothing() {
    assertThat(editions.all()).hasSizeGreaterThan(5);
    for (EditionRow edition : editions.all()) {
      for (Language language : Language.values()) {
        for (byte[] file :
            List.of(
                exports.workbook(edition.number(), language).content(),
                exports.archive(edition.number(), language).content())) {
          ImportCheck check = check(file);

          assertThat(check.faults()).as("edition %s", edition.number()).isEmpty();
          assertThat(check.changesNothing()).as("edition %s", edition.number()).isTrue();
        }
      }
    }
  }

  @Test
  void oneChangedCellIsExactlyThatChangeInTheDraft() throws IOException {
    ImportCheck check = check(retitled("5.01", "Tên sửa trong bảng tính"));

    UpdateId draft = imports.draft(drafter(), drafter().body(), order(check, "Sửa theo tệp"));

    assertThat(catalogue.view(drafter(), draft).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.task()).hasToString("5.01");
              assertThat(change.field()).contains(TaskField.TITLE);
              assertThat(change.after().vi()).isEqualTo("Tên sửa trong bảng tính");
              assertThat(change.after().en()).isEqualTo(change.before().en());
            });
    updates.discard(drafter(), draft);
  }

  @Test
  void aFileThatChangesNothingMakesNoDraft() {
    ImportCheck check = check(exports.workbook(newest(), Language.VI).content());

    assertThatThrownBy(
            () -> imports.draft(drafter(), drafter().body(), order(check, "Không có gì")))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("exchange.nothingTaken");
  }

  @Test
  void aDraftIsNotMadeWithoutATitle() throws IOException {
    ImportCheck check = check(retitled("5.01", "Tên khác"));

    assertThatThrownBy(() -> imports.draft(drafter(), drafter().body(), order(check, "")))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("exchange.titleMissing");
  }

  @Test
  void whatWasComparedWithAnOlderEditionIsComparedAgain() throws IOException {
    ImportCheck seen = check(retitled("5.01", "Tên khác"));
    ImportCheck old =
        new ImportCheck(seen.file(), List.of(), List.of(), seen.tasks(), new EditionNumber(1));

    assertThatThrownBy(() -> imports.draft(drafter(), drafter().body(), order(old, "Tên")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void badFilesAreRefusedByName() {
    byte[] windows = "code,title_vi\r\n1.01,Đề án\r\n".getBytes(Charset.forName("windows-1258"));

    assertThat(keys(windows)).containsExactly("exchange.file.encoding");
    assertThat(keys("PK\3\4".getBytes(Charset.forName("UTF-8"))))
        .containsExactly("exchange.file.damaged");
    assertThat(keys(new byte[imports.largestFile() + 1])).containsExactly("exchange.file.size");
  }

  @Test
  void onlyADrafterImportsAndOnlyForItsOwnBody() throws IOException {
    ImportCheck check = check(retitled("5.01", "Tên khác"));

    assertThatThrownBy(() -> imports.check(office.health(), check.file()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> imports.draft(drafter(), office.health().body(), order(check, "Tên")))
        .isInstanceOf(NotAllowed.class);
  }

  private Actor drafter() {
    return office.drafter();
  }

  private EditionNumber newest() {
    return tasks.latest().orElseThrow();
  }

  private ImportCheck check(byte[] file) {
    return imports.check(drafter(), new PlanFile("plan.xlsx", file));
  }

  private List<String> keys(byte[] file) {
    return check(file).faults().stream().map(fault -> fault.problem().key()).toList();
  }

  private static ImportOrder order(ImportCheck check, String title) {
    LocalizedText words = new LocalizedText(title, "");
    return new ImportOrder(check, Set.of(), UpdateKind.AMEND, words, words, List.of("402/QĐ-TTg"));
  }

  /** The newest edition with one title changed, as a spreadsheet would save it. */
  private byte[] retitled(String code, String title) throws IOException {
    byte[] exported = exports.workbook(newest(), Language.VI).content();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
      XSSFSheet sheet = book.getSheet("Nhiệm vụ");
      for (Row row : sheet) {
        if (row.getCell(1).toString().equals(code)) {
          row.getCell(2).setCellValue(title);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
