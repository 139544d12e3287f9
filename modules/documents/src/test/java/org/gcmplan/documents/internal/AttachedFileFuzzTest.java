package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.gcmplan.kernel.BusinessRuleViolation;

/** A file that somebody attaches: its name is made harmless, and it is what it says, or refused. */
class AttachedFileFuzzTest {
  private static final int LONGEST_NAME = 400;
  private static final int MOST_BYTES = 1_000_000;
  private static final DocumentSettings SETTINGS = Cabinet.settings(Optional.empty());
  private static final FileInspection INSPECTION =
      new FileInspection(SETTINGS, new VirusScanner(SETTINGS));

  @FuzzTest
  void isWhatItSaysOrRefused(FuzzedDataProvider data) {
    FileName name = FileName.clean(data.consumeString(LONGEST_NAME));
    assertThat(name.text()).doesNotContain("/", "\\", "\"", "\r", "\n", "\0", "\u202E", ":");
    assertThat(name.text()).hasSizeLessThanOrEqualTo(120).doesNotStartWith(".");
    assertThat(FileName.clean(name.text()).text()).as("cleaned once more").isEqualTo(name.text());
    String ending =
        data.pickValue(new String[] {"pdf", "docx", "xlsx", "ods", "png", "jpg", "txt", "csv"});
    try (SpooledFile file =
        SpooledFile.of(new ByteArrayInputStream(data.consumeRemainingAsBytes()), MOST_BYTES)) {
      INSPECTION.check(file, INSPECTION.claimed(FileName.clean("a." + ending)));
    } catch (BusinessRuleViolation plainly) {
      assertThat(plainly.problems()).isNotEmpty();
    }
  }
}
