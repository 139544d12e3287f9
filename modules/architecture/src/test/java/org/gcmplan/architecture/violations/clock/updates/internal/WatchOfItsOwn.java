package org.gcmplan.architecture.violations.clock.updates.internal;

import java.time.LocalDate;

class WatchOfItsOwn {
  LocalDate today() {
    return LocalDate.now();
  }
}
