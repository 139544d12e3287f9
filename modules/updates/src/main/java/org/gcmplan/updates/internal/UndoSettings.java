package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long an act can be taken back. */
@Dependent
class UndoSettings {
  private final Duration delay;

  @Inject
  UndoSettings(@ConfigProperty(name = "gcmplan.undo.seconds", defaultValue = "10") int seconds) {
    delay = Duration.ofSeconds(Math.max(0, seconds));
  }

  Duration delay() {
    return delay;
  }
}
