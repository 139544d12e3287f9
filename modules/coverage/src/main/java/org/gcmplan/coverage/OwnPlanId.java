package org.gcmplan.coverage;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** The id of an entry in the register of own plans. */
public record OwnPlanId(UUID value) {
  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static OwnPlanId parse(String text) {
    try {
      return new OwnPlanId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("own plan", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
