package org.gcmplan.updates;

/** A run of words in a redline. */
public record Segment(Kind kind, String text) {

  /** What became of the words. */
  public enum Kind {
    EQUAL,
    INSERT,
    DELETE
  }
}
