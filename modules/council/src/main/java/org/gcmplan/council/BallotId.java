package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of a ballot. */
public record BallotId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static BallotId parse(String text) {
    try {
      return new BallotId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("ballot", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
