package org.gcmplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.InputStream;

/** The header that names a download: one line of one form, whatever the file is called. */
class DownloadNameFuzzTest {
  private static final String FORM =
      "attachment; filename=\"[a-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9._*%-]*";

  @FuzzTest
  void isOneHeaderOfOneForm(FuzzedDataProvider data) {
    String name = data.consumeRemainingAsString();
    Download download = new Download(name, "text/plain", 0, InputStream.nullInputStream());

    assertThat(download.disposition()).matches(FORM);
  }
}
