package org.gcmplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DownloadTest {

  @Test
  void bearsAPlainNameForOldProgramsAndTheRealOneForAllOthers() {
    assertThat(named("Tờ trình “số 1”; bản\"2.pdf").disposition())
        .isEqualTo(
            "attachment; filename=\"to trinh _so 1__ ban_2.pdf\";"
                + " filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh%20%E2%80%9Cs%E1%BB%91%201%E2%80%9D"
                + "%3B%20b%E1%BA%A3n%222.pdf");
  }

  private static Download named(String name) {
    return new Download(name, "application/pdf", 0, InputStream.nullInputStream());
  }
}
