package org.gcmplan.kernel;

import java.util.UUID;

/**
 * A body that acts in the plan: a ministry or agency, or the People's Committee of a locality.
 *
 * <p>The id is our own and stays with one body for ever; official codes and names do not (seven
 * codes changed meaning on 1 July 2025).
 */
public record BodyId(Kind kind, UUID id) {

  /** Which directory knows the body. */
  public enum Kind {
    AGENCY,
    LOCALITY
  }

  public static BodyId agency(UUID id) {
    return new BodyId(Kind.AGENCY, id);
  }

  public static BodyId locality(UUID id) {
    return new BodyId(Kind.LOCALITY, id);
  }

  /** The form in which a body travels through an address or a process variable. */
  @Override
  public String toString() {
    return kind + ":" + id;
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static BodyId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("Not a body: " + text);
    }
    return new BodyId(
        Kind.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
  }
}
