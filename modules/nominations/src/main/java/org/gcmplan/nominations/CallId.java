package org.gcmplan.nominations;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** The id of a call. */
public record CallId(UUID value) {
  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static CallId parse(String text) {
    try {
      return new CallId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("call", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** What decisions and sittings refer to. */
  public Subject subject() {
    return new Subject("award-call", toString());
  }
}
