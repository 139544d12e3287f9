package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Something in the country's history, and the moment at which it is done again. */
record Happening(LocalDateTime at, Runnable act) {

  static Happening on(LocalDate day, LocalTime time, Runnable act) {
    return new Happening(day.atTime(time), act);
  }
}
