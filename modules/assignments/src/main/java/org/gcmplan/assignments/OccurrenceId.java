package org.gcmplan.assignments;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** The id of an {@link Occurrence}. */
public record OccurrenceId(UUID value) {
  public static OccurrenceId parse(String text) {
    try {
      return new OccurrenceId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("occurrence", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
