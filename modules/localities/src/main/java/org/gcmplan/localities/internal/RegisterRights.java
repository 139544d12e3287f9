package org.gcmplan.localities.internal;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.localities.LocalityId;

/** Who may look at what an order comes to, and who may carry it out. */
final class RegisterRights {
  private RegisterRights() {}

  static void mustPrepare(Actor reader) {
    if (!reader.isSystem()
        && !reader.holds(Role.ADMINISTRATOR)
        && !reader.holds(Role.STANDING_OFFICE)) {
      throw new NotAllowed(Role.STANDING_OFFICE);
    }
  }

  /** The actor in the capacity in which it is decided; nobody decides about their own unit. */
  static Actor mustDecide(Actor by, List<LocalityId> former) {
    if (by.isSystem()) {
      return by;
    }
    Grant right =
        by.rights().stream()
            .filter(grant -> grant.role() == Role.STANDING_OFFICE)
            .findFirst()
            .orElseThrow(() -> new NotAllowed(Role.STANDING_OFFICE));
    if (former.stream().anyMatch(unit -> unit.body().equals(by.body()))) {
      throw new NotAllowed("localities.change.ownUnit");
    }
    return by.exercising(right.role(), right.body());
  }
}
