package org.gcmplan.updates;

import java.util.UUID;

/** The id of a plan update. */
public record UpdateId(UUID value) {

  /** Reads an id from an address; anything else than an id is as good as unknown. */
  public static UpdateId parse(String text) {
    try {
      return new UpdateId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new org.gcmplan.kernel.NotFound("plan update", "with such an id");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
