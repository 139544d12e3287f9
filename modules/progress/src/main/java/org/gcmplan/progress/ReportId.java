package org.gcmplan.progress;

import java.util.UUID;

/** The id of a {@link ProgressReport}. */
public record ReportId(UUID value) {
  public static ReportId parse(String text) {
    return new ReportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
