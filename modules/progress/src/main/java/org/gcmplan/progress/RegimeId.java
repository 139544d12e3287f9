package org.gcmplan.progress;

import java.util.UUID;

/** The id of a {@link ReportingRegime}. */
public record RegimeId(UUID value) {
  public static RegimeId parse(String text) {
    return new RegimeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
