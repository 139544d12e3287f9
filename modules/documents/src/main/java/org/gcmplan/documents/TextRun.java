package org.gcmplan.documents;

import java.util.List;

/** Words of an official document that look alike. */
public record TextRun(Look look, String text) {

  /** How words are printed; what a change takes out and puts in is told apart without colour. */
  public enum Look {
    PLAIN,
    BOLD,
    ITALIC,
    /** Put in by a change: underlined. */
    INSERTED,
    /** Taken out by a change: struck through. */
    DELETED
  }

  public static TextRun plain(String text) {
    return new TextRun(Look.PLAIN, text);
  }

  public static TextRun bold(String text) {
    return new TextRun(Look.BOLD, text);
  }

  public static TextRun italic(String text) {
    return new TextRun(Look.ITALIC, text);
  }

  /** A text of one look. */
  public static List<TextRun> of(String text) {
    return List.of(plain(text));
  }
}
