package org.gcmplan.localities.internal;

import java.util.List;
import java.util.UUID;

/** Orders that were entered before their day. */
interface PlannedChanges {

  /** Those whose day has come, the earliest first. */
  List<UUID> due();

  /** Hands over the work and the rights of the units that have ended; once only. */
  void pass(UUID change);
}
