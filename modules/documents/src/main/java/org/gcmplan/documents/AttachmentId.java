package org.gcmplan.documents;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** Our own id of an attached file. */
public record AttachmentId(UUID value) {

  /**
   * Reads the id from an address.
   *
   * @throws NotFound when the text is no id at all
   */
  public static AttachmentId parse(String text) {
    try {
      return new AttachmentId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("attachment", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
