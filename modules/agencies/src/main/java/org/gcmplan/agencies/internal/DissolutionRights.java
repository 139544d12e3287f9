package org.gcmplan.agencies.internal;

import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;

/** Who may look at what the end of a body comes to, and who may carry it out. */
final class DissolutionRights {
  private DissolutionRights() {}

  static void mustPrepare(Actor reader) {
    if (!reader.isSystem()
        && !reader.holds(Role.ADMINISTRATOR)
        && !reader.holds(Role.STANDING_OFFICE)) {
      throw new NotAllowed(Role.STANDING_OFFICE);
    }
  }

  /** The actor in the capacity in which it is decided; nobody decides about their own body. */
  static Actor mustDecide(Actor by, AgencyId agency) {
    if (by.isSystem()) {
      return by;
    }
    Grant right =
        by.rights().stream()
            .filter(grant -> grant.role() == Role.STANDING_OFFICE)
            .findFirst()
            .orElseThrow(() -> new NotAllowed(Role.STANDING_OFFICE));
    if (by.body().equals(agency.body())) {
      throw new NotAllowed("agencies.dissolve.ownBody");
    }
    return by.exercising(right.role(), right.body());
  }
}
