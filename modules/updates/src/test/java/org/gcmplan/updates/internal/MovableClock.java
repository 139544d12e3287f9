package org.gcmplan.updates.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until a test moves it. */
class MovableClock extends Clock {
  private Instant now = Known.NOW;

  void moveTo(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Ho_Chi_Minh");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
