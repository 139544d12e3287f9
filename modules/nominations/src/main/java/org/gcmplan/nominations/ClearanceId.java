package org.gcmplan.nominations;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** The id of an opinion asked of a body about a nominee. */
public record ClearanceId(UUID value) {
  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static ClearanceId parse(String text) {
    try {
      return new ClearanceId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("clearance", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /** What files refer to. */
  public Subject subject() {
    return new Subject("clearance", toString());
  }
}
