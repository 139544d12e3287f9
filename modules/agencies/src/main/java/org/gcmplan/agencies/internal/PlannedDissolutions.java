package org.gcmplan.agencies.internal;

import java.util.List;
import java.util.UUID;

/** Orders that were entered before their day. */
interface PlannedDissolutions {

  /** Those whose day has come, the earliest first. */
  List<UUID> due();

  /** Hands over the work and the rights of the body that has ended; once only. */
  void pass(UUID dissolution);
}
