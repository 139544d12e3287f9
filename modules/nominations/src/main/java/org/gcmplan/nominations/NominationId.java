package org.gcmplan.nominations;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** The id of a nomination. */
public record NominationId(UUID value) {
  /** The kind of its {@link Subject}. */
  public static final String KIND = "nomination";

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static NominationId parse(String text) {
    try {
      return new NominationId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("nomination", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** What motions, decisions and files refer to. */
  public Subject subject() {
    return new Subject(KIND, toString());
  }
}
