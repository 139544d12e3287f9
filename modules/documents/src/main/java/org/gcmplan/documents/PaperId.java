package org.gcmplan.documents;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of a paper that went out. */
public record PaperId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static PaperId parse(String text) {
    try {
      return new PaperId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("paper", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
