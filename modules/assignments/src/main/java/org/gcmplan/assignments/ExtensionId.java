package org.gcmplan.assignments;

import java.util.UUID;

/** The id of a request for a later due day. */
public record ExtensionId(UUID value) {
  public static ExtensionId parse(String text) {
    return new ExtensionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
