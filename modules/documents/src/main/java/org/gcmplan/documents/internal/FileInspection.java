package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Decides whether a file is taken: by its name, its bytes, what is in it, and the scanner. */
@Dependent
class FileInspection {
  private static final MimeTypes SIGNS = MimeTypes.getDefaultMimeTypes();

  private final DocumentSettings settings;
  private final VirusScanner scanner;

  @Inject
  FileInspection(DocumentSettings settings, VirusScanner scanner) {
    this.settings = settings;
    this.scanner = scanner;
  }

  /** The kind that the name claims; refused before a byte is read when it is none of ours. */
  FileKind claimed(FileName name) {
    if (name.text().isEmpty()) {
      throw Refusal.of("nameless");
    }
    if (!settings.endings().contains(name.ending())) {
      throw Refusal.of("endingNotTaken", name.ending(), String.join(", ", settings.endings()));
    }
    return FileKind.ofKnown(name.ending());
  }

  /** Refuses a file whose bytes are not what its name claims, or that is not safe. */
  void check(SpooledFile file, FileKind claimed) {
    if (!claimed.looksLike(sniff(file), SIGNS.getMediaTypeRegistry())) {
      throw Refusal.of("falseType");
    }
    if (claimed.isPackage()) {
      OfficePackage.check(file.path(), claimed);
    }
    scanner.check(file);
  }

  private static MediaType sniff(SpooledFile file) {
    try (InputStream content = new BufferedInputStream(file.open())) {
      return SIGNS.detect(content, new Metadata());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
