package org.gcmplan.progress;

import java.util.UUID;

/** The id of a {@link ReportingRound}. */
public record RoundId(UUID value) {
  public static RoundId parse(String text) {
    return new RoundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
