package org.gcmplan.exchange.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Takes an upload off the request. */
final class UploadedFile {
  private UploadedFile() {}

  /**
   * The file, as far as it is looked at.
   *
   * @throws BusinessRuleViolation when none was chosen
   */
  static PlanFile of(@Nullable Part sent, int largest) throws IOException {
    if (sent == null || sent.getSize() == 0 && SentName.of(sent).isEmpty()) {
      throw new BusinessRuleViolation(new Problem("file", "exchange.file.missing"));
    }
    try (InputStream bytes = sent.getInputStream()) {
      // One byte more than allowed is enough to see that it is too much.
      return new PlanFile(SentName.of(sent), bytes.readNBytes(largest + 1));
    }
  }
}
