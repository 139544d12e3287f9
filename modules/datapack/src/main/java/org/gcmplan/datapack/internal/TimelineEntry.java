package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Something in the country's history, and the moment at which it is done again. */
record TimelineEntry(LocalDateTime at, Runnable act) {

  static TimelineEntry on(LocalDate day, LocalTime time, Runnable act) {
    return new TimelineEntry(day.atTime(time), act);
  }
}
