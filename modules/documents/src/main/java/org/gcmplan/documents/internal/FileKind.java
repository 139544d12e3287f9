package org.gcmplan.documents.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** The kinds of file that are understood: how they end, and what their bytes must look like. */
enum FileKind {
  PDF("application/pdf", "application/pdf", "pdf"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/zip",
      "docx"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/zip",
      "xlsx"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "application/zip",
      "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "application/zip", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "application/zip", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "application/zip", "odp"),
  PNG("image/png", "image/png", "png"),
  JPEG("image/jpeg", "image/jpeg", "jpg", "jpeg"),
  TXT("text/plain", "text/plain", "txt"),
  CSV("text/csv", "text/plain", "csv");

  private final String mediaType;
  private final MediaType sniffed;
  private final List<String> endings;

  FileKind(String mediaType, String sniffed, String... endings) {
    this.mediaType = mediaType;
    this.sniffed = MediaType.parse(sniffed);
    this.endings = List.of(endings);
  }

  static Optional<FileKind> of(String ending) {
    return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
  }

  static FileKind ofKnown(String ending) {
    return of(ending)
        .orElseThrow(
            () -> new IllegalArgumentException("gcmplan.documents.endings: unknown " + ending));
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it is a ZIP archive inside, whose contents say what it is. */
  boolean isPackage() {
    return sniffed.equals(MediaType.APPLICATION_ZIP);
  }

  /** Whether bytes of that sniffed type can be of this kind; for a package its content decides. */
  boolean looksLike(MediaType type, MediaTypeRegistry types) {
    return type.equals(sniffed)
        || type.toString().equals(mediaType)
        || (isPackage() && types.isInstanceOf(type, sniffed));
  }
}
