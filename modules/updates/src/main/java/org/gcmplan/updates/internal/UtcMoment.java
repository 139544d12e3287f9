package org.gcmplan.updates.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A moment as its column holds it: EclipseLink maps no {@code Instant}. */
final class UtcMoment {

  private UtcMoment() {}

  static LocalDateTime of(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  static Instant read(LocalDateTime stored) {
    return stored.toInstant(ZoneOffset.UTC);
  }
}
