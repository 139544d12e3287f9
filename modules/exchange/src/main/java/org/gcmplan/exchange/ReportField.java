package org.gcmplan.exchange;

import java.util.Locale;

/** What a coordinator fills in, in a row of a reporting workbook. */
public enum ReportField {
  VALUE,
  /** Why the figure is out of the ordinary. */
  REASON,
  NARRATIVE,
  COMPLETED_ON;

  /** The key of its column: {@code completed_on}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
