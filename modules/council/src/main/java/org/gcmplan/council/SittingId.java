package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of a sitting of a council. */
public record SittingId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static SittingId parse(String text) {
    try {
      return new SittingId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("sitting", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
