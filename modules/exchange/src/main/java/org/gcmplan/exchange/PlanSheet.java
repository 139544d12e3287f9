package org.gcmplan.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A table of an exported edition: one sheet of the workbook, one CSV file. */
public enum PlanSheet {
  /** How the file is used, and what it was taken from. */
  ABOUT,
  PLAN,
  FOCUS_AREAS,
  /** The one table whose changes are read back. */
  TASKS,
  OBJECTIVES,
  PRINCIPLES,
  BODIES,
  LOCALITIES,
  EDITIONS;

  /** The name of its CSV file, without the ending: {@code focus-areas}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The table with that file name. */
  public static Optional<PlanSheet> named(String fileName) {
    return Arrays.stream(values()).filter(each -> each.fileName().equals(fileName)).findFirst();
  }
}
