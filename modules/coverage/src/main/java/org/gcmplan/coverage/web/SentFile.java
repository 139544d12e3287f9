package org.gcmplan.coverage.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The document that came with a form. */
final class SentFile {
  private SentFile() {}

  static boolean isThere(@Nullable Part file) {
    return file != null && !Objects.requireNonNullElse(file.getSubmittedFileName(), "").isEmpty();
  }

  /** Does something with it while it is open. */
  static <T> T with(@Nullable Part file, Function<Upload, T> act) {
    if (file == null || !isThere(file)) {
      throw new BusinessRuleViolation(new Problem("file", "documents.file.missing"));
    }
    try (InputStream content = file.getInputStream()) {
      return act.apply(new Upload(file.getSubmittedFileName(), "", content));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
