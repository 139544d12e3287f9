package org.gcmplan.certificates;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of an award in the register. */
public record RegisterEntryId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static RegisterEntryId parse(String text) {
    try {
      return new RegisterEntryId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("register entry", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
