package org.gcmplan.updates;

import org.gcmplan.tasks.FieldValue;

/**
 * What becomes of a change that has moved.
 *
 * @param number the change's place in the update, from 1
 * @param rewritten the new wording, empty unless it is rewritten
 */
public record Settlement(int number, Way way, FieldValue rewritten) {

  /** The ways to settle a change. */
  public enum Way {
    /** What the update asks for stays, against what the plan says now. */
    KEEP,
    /** What the plan says now stays; the change is dropped. */
    TAKE,
    /** A new wording is asked for. */
    REWRITE
  }

  public static Settlement keep(int number) {
    return new Settlement(number, Way.KEEP, FieldValue.EMPTY);
  }

  public static Settlement take(int number) {
    return new Settlement(number, Way.TAKE, FieldValue.EMPTY);
  }

  public static Settlement rewrite(int number, FieldValue rewritten) {
    return new Settlement(number, Way.REWRITE, rewritten);
  }
}
