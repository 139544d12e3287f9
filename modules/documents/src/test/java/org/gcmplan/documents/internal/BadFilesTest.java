package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;
import static org.gcmplan.documents.internal.SampleFiles.named;
import static org.gcmplan.documents.internal.SampleFiles.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BadFilesTest {
  private final Cabinet cabinet = new Cabinet();

  @AfterEach
  void nothingIsKept() {
    assertThat(cabinet.filesKept()).isZero();
    cabinet.close();
  }

  @Test
  void twoHundredMegabytesAreRefusedAfterTheFirst() {
    SampleFiles.Endless flood = new SampleFiles.Endless(200L * 1024 * 1024);

    assertThat(refusal(new Upload("báo cáo.pdf", "", flood))).isEqualTo("documents.file.tooLarge");
    assertThat(flood.bytesRead()).isLessThan(2L * 1024 * 1024);
  }

  @Test
  void aProgramThatCallsItselfAPdfIsRefused() {
    assertThat(refusal("Tờ trình.pdf", SampleFiles.PROGRAM)).isEqualTo("documents.file.falseType");
  }

  @Test
  void aPageThatCallsItselfATextIsRefused() {
    assertThat(refusal("a.txt", text("<html><script>alert(1)</script></html>")))
        .isEqualTo("documents.file.falseType");
  }

  @Test
  void endingsThatRunOrAreShownByABrowserAreNotTaken() {
    for (String name :
        new String[] {"a.exe", "a.html", "a.svg", "a.docm", "a.zip", "a", "a.pdf.js"}) {
      assertThat(refusal(name, SampleFiles.PDF)).isEqualTo("documents.file.endingNotTaken");
    }
  }

  @Test
  void aPathIsNoName() {
    assertThat(refusal("../../", SampleFiles.PDF)).isEqualTo("documents.file.nameless");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusal("a.pdf", new byte[0])).isEqualTo("documents.file.empty");
  }

  @Test
  void anArchiveThatCallsItselfAWordFileIsRefused() {
    assertThat(refusal("a.docx", SampleFiles.archive(Map.of("readme.txt", text("…")))))
        .isEqualTo("documents.file.falseType");
    assertThat(refusal("a.xlsx", SampleFiles.DOCX)).isEqualTo("documents.file.falseType");
    assertThat(refusal("a.odt", SampleFiles.DOCX)).isEqualTo("documents.file.falseType");
  }

  @Test
  void macrosAreRefusedHoweverTheFileIsNamed() {
    String withMacros = "application/vnd.ms-word.document.macroEnabled.main+xml";

    assertThat(refusal("a.docx", SampleFiles.word(withMacros, "word/document.xml", text("x"))))
        .isEqualTo("documents.file.runs");
    assertThat(
            refusal("a.docx", SampleFiles.word(SampleFiles.WORD, "word/vbaProject.bin", text("x"))))
        .isEqualTo("documents.file.runs");
    Map<String, byte[]> odt = new LinkedHashMap<>();
    odt.put("mimetype", text("application/vnd.oasis.opendocument.text"));
    odt.put("Basic/Standard/Module1.xml", text("x"));
    assertThat(refusal("a.odt", SampleFiles.archive(odt))).isEqualTo("documents.file.runs");
  }

  @Test
  void aFileThatSwellsIsRefused() {
    byte[] bomb =
        SampleFiles.word(SampleFiles.WORD, "word/document.xml", new byte[201 * 1024 * 1024]);

    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThat(refusal("a.docx", bomb)).isEqualTo("documents.file.swells");
  }

  @Test
  void entriesThatLeaveTheArchiveAreRefused() {
    assertThat(refusal("a.docx", SampleFiles.word(SampleFiles.WORD, "../../x.xml", text("x"))))
        .isEqualTo("documents.file.broken");
  }

  @Test
  void aBrokenArchiveIsRefused() {
    byte[] half = java.util.Arrays.copyOf(SampleFiles.DOCX, SampleFiles.DOCX.length / 2);

    assertThat(refusal("a.docx", half)).isEqualTo("documents.file.broken");
  }

  private String refusal(String name, byte[] content) {
    return refusal(named(name, content));
  }

  private String refusal(Upload upload) {
    BusinessRuleViolation refused =
        catchThrowableOfType(
            BusinessRuleViolation.class,
            () -> cabinet.attachments.attach(CONSULAR, DOSSIER, upload));
    assertThat(refused).as(upload.name()).isNotNull();
    Problem problem = refused.problems().get(0);
    assertThat(problem.field()).isEqualTo("file");
    return problem.key();
  }
}
