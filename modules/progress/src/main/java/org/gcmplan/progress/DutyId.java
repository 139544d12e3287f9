package org.gcmplan.progress;

import java.util.UUID;

/** The id of a {@link ReportingDuty}. */
public record DutyId(UUID value) {
  public static DutyId parse(String text) {
    return new DutyId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
