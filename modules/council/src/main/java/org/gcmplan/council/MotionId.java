package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of what a sitting votes on. */
public record MotionId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static MotionId parse(String text) {
    try {
      return new MotionId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("motion", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
