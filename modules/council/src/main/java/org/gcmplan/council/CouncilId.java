package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of a council. */
public record CouncilId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static CouncilId parse(String text) {
    try {
      return new CouncilId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("council", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
