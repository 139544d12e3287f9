package org.gcmplan.documents;

import java.util.Locale;

/** The forms in which a document is printed. */
public enum PaperForm {
  /** PDF/A for keeping: fonts within, text that can be searched and read aloud. */
  PDF("application/pdf"),
  /** For offices that work on with it. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  PaperForm(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, without its point. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
