package org.gcmplan.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the start has gone through: tables, engine and data pack. */
@ApplicationScoped
class StartState {
  private final AtomicBoolean ready = new AtomicBoolean();

  void ready() {
    ready.set(true);
  }

  void ended() {
    ready.set(false);
  }

  boolean isReady() {
    return ready.get();
  }
}
