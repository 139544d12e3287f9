package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanSheet;
import org.junit.jupiter.api.Test;

/** Bad files, by name; each is made here. */
class BadFileTest {
  private final TradingPost post = new TradingPost();

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int megabyte = 0; megabyte < 500; megabyte++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }

    assertThat(bytes.size()).isLessThan(1_000_000);
    assertThat(post.faults(bytes.toByteArray())).containsExactly("exchange.file.bomb");
  }

  @Test
  void anArchiveOfTooManyPartsIsRefused() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int number = 0; number <= 500; number++) {
      parts.put("x" + number + ".csv", new byte[0]);
    }

    assertThat(post.faults(StillZip.of(parts))).containsExactly("exchange.file.parts");
  }

  @Test
  void aPartWithExternalEntitiesIsRefused() {
    byte[] file =
        WorkbookParts.changed(
            post.workbook(),
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst(
                    "<worksheet",
                    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet"));

    assertThat(post.faults(file)).containsExactly("exchange.file.entities");
  }

  @Test
  void anEntityInAnyPartIsRefusedAndNeverAskedFor() throws IOException {
    try (ServerSocket nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String type =
          "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:"
              + nobody.getLocalPort()
              + "/\">%x;]>";
      for (String part : WorkbookParts.of(post.workbook()).keySet()) {
        byte[] file =
            WorkbookParts.changed(
                post.workbook(), part, xml -> xml.replaceFirst("<(?![?!])", type + "<"));

        assertThat(post.faults(file)).as(part).containsExactly("exchange.file.entities");
      }
      nobody.setSoTimeout(1);
      assertThatThrownBy(nobody::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void anArchiveInAnArchiveIsNotUnpacked() {
    byte[] inner = post.workbook();
    for (int depth = 0; depth < 50; depth++) {
      inner = StillZip.of(Map.of("inner.zip", inner));
    }

    assertThat(post.faults(inner)).isNotEmpty();
  }

  @Test
  void aPartThatIsThereTwiceIsRefused() {
    byte[] twice =
        StillZip.of(Map.of("xl/workbook.xml", new byte[1], "xl/workbook.xmm", new byte[1]));
    String text = new String(twice, StandardCharsets.ISO_8859_1).replace(".xmm", ".xml");

    assertThat(post.faults(text.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("exchange.file.damagedPart");
  }

  @Test
  void sixteenThousandColumnsAreRefusedBeforeTheyAreKept() {
    StringBuilder cells = new StringBuilder();
    for (int column = 0; column < 16_384; column++) {
      cells.append("<c t=\"inlineStr\"><is><t>x").append(column).append("</t></is></c>");
    }
    byte[] wide =
        WorkbookParts.changed(
            post.workbook(),
            "xl/worksheets/sheet2.xml",
            xml -> xml.replace("</row>", cells + "</row>"));

    assertThat(post.faults(wide)).containsExactly("exchange.file.columns");
  }

  @Test
  void aPartThatHidesItsTypeBehindALongCommentIsRefused() {
    byte[] file =
        WorkbookParts.changed(
            post.workbook(),
            "xl/sharedStrings.xml",
            xml ->
                xml.replaceFirst("<sst", "<!--" + "x".repeat(70_000) + "--><!DOCTYPE w []><sst"));

    assertThat(post.faults(file)).containsExactly("exchange.file.damagedPart");
  }

  @Test
  void aWorkbookWithMacrosIsRefused() {
    Map<String, byte[]> parts = WorkbookParts.of(post.workbook());
    parts.put("xl/vbaProject.bin", new byte[] {1});
    byte[] byType =
        WorkbookParts.changed(
            post.workbook(),
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));

    assertThat(post.faults(StillZip.of(parts))).containsExactly("exchange.file.macros");
    assertThat(post.faults(byType)).containsExactly("exchange.file.macros");
  }

  @Test
  void aWorkbookThatLinksToAnotherIsRefused() {
    Map<String, byte[]> parts = WorkbookParts.of(post.workbook());
    parts.put("xl/externalLinks/externalLink1.xml", "<a/>".getBytes(StandardCharsets.UTF_8));

    assertThat(post.faults(StillZip.of(parts))).containsExactly("exchange.file.links");
  }

  @Test
  void mergedCellsAndFormulasAreNamed() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(),
            book -> {
              EditedWorkbook.tasks(book).addMergedRegion(CellRangeAddress.valueOf("C3:D4"));
              EditedWorkbook.cell(book, "2.01", "target").setCellFormula("1+1");
            });

    ImportCheck check = post.check("plan.xlsx", file);

    assertThat(check.faults())
        .extracting(fault -> TradingPost.key(fault) + " " + fault.column().vi())
        .containsExactlyInAnyOrder("exchange.fault.merged C3:D4", "exchange.fault.formula Z5");
  }

  @Test
  void twoHundredThousandRowsAreRefusedBeforeTheyAreKept() {
    StringBuilder rows = new StringBuilder();
    for (int row = 3; row <= 200_000; row++) {
      rows.append("<row r=\"")
          .append(row)
          .append("\"><c r=\"C")
          .append(row)
          .append("\" t=\"inlineStr\"><is><t>")
          .append(row * 7_919L % 1_000_003)
          .append("</t></is></c></row>");
    }
    byte[] file =
        WorkbookParts.changed(
            post.workbook(),
            sheetOfTasks(),
            xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    long before = System.nanoTime();

    assertThat(post.faults(file)).containsExactly("exchange.file.rows");
    assertThat(System.nanoTime() - before).as("nanoseconds").isLessThan(5_000_000_000L);
  }

  @Test
  void aHiddenRowIsReadAndSaid() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(),
            book -> EditedWorkbook.cell(book, "1.02", "code").getRow().setZeroHeight(true));

    ImportCheck check = post.check("plan.xlsx", file);

    assertThat(check.isSound()).isTrue();
    assertThat(check.notices()).extracting(FileFault::row).containsExactly(3);
  }

  @Test
  void aSheetOfAnotherKindIsNotIgnored() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(),
            book -> {
              book.createSheet("Ghi chú");
              book.createSheet("Bí mật");
              book.setSheetHidden(book.getSheetIndex("Bí mật"), true);
            });

    assertThat(post.faults(file))
        .containsExactlyInAnyOrder("exchange.fault.unknownSheet", "exchange.fault.hiddenSheet");
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    byte[] file =
        EditedWorkbook.edit(
            post.workbook(),
            book -> {
              var keys = EditedWorkbook.tasks(book).getRow(0);
              keys.getCell(EditedWorkbook.column(EditedWorkbook.tasks(book), "deadline"))
                  .setCellValue("hạn chót");
            });

    assertThat(post.faults(file))
        .containsExactly("exchange.fault.columnUnknown", "exchange.fault.columnMissing");
  }

  @Test
  void whatIsNoWorkbookIsRefusedWithTheWayOut() {
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    byte[] encrypted = concat(compound, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

    assertThat(post.faults(new byte[0])).containsExactly("exchange.file.empty");
    assertThat(post.faults(compound)).containsExactly("exchange.file.oldWorkbook");
    assertThat(post.faults(encrypted)).containsExactly("exchange.file.encrypted");
    assertThat(post.faults("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("exchange.file.unknown");
    assertThat(post.faults("PK\3\4 and nothing".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("exchange.file.damaged");
    assertThat(post.faults(new byte[10_000_001])).containsExactly("exchange.file.size");
  }

  @Test
  void aTruncatedWorkbookIsDamaged() {
    byte[] whole = post.workbook();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThat(post.faults(half))
        .hasSize(1)
        .allMatch(key -> key.startsWith("exchange.file.damaged"));
  }

  private String sheetOfTasks() {
    return "xl/worksheets/sheet" + (PlanSheet.TASKS.ordinal() + 1) + ".xml";
  }

  private static byte[] concat(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
