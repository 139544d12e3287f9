package org.gcmplan.access.internal;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;

/** The right to keep accounts. It reaches over all bodies. */
final class Administration {
  private Administration() {}

  static void mustBeAllowed(Actor by) {
    if (!by.isSystem() && !by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
