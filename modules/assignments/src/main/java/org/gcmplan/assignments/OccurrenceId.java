package org.gcmplan.assignments;

import java.util.UUID;

/** The id of an {@link Occurrence}. */
public record OccurrenceId(UUID value) {
  public static OccurrenceId parse(String text) {
    return new OccurrenceId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
