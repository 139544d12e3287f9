package org.gcmplan.council.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as the tables keep them. */
final class Utc {
  private Utc() {}

  static LocalDateTime stored(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  static Instant read(LocalDateTime stored) {
    return stored.toInstant(ZoneOffset.UTC);
  }

  static Optional<Instant> maybe(@Nullable LocalDateTime stored) {
    return Optional.ofNullable(stored).map(Utc::read);
  }
}
