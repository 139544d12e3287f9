package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.pdf, passwd.pdf",
    "C:\\Users\\an\\Tờ trình.docx, Tờ trình.docx",
    "/var/www/báo cáo.PDF, báo cáo.PDF",
    "..\\..\\boot.ini, boot.ini",
    "báo cáo.pdf::$DATA, báo cáo.pdf__$DATA",
    "...ẩn.pdf..., ẩn.pdf",
    "a|b?c*.pdf, a_b_c_.pdf"
  })
  void isOnlyAName(String given, String kept) {
    assertThat(FileName.clean(given).text()).isEqualTo(kept);
  }

  @Test
  void holdsNothingInvisibleAndNothingThatTurnsTheReading() {
    assertThat(FileName.clean("Báo\u202Efdp\u0000\r\n\u200B.exe"))
        .isEqualTo(new FileName("Báofdp.exe", "exe"));
  }

  @Test
  void isKeptInComposedLetters() {
    String decomposed = Normalizer.normalize("Quyết định số Ặ.pdf", Normalizer.Form.NFD);

    assertThat(FileName.clean(decomposed).text()).isEqualTo("Quyết định số Ặ.pdf");
  }

  @Test
  void isShortenedButKeepsItsEnding() {
    FileName name = FileName.clean("Ở".repeat(400) + ".docx");

    assertThat(name.text()).hasSize(120).endsWith("Ở.docx");
    assertThat(name.ending()).isEqualTo("docx");
  }

  @Test
  void mayBeNothingAtAll() {
    assertThat(FileName.clean("../..")).isEqualTo(new FileName("", ""));
  }
}
