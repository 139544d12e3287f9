package org.gcmplan.assignments;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** The id of a request for a later due day. */
public record ExtensionId(UUID value) {
  public static ExtensionId parse(String text) {
    try {
      return new ExtensionId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("extension", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
