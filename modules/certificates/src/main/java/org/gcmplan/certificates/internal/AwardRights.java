package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;

/** Who keeps the register, who decides, who reads and whose names they see. */
@Dependent
class AwardRights {
  private static final Set<Role> READERS =
      Set.of(Role.AWARD_OFFICE, Role.MINISTER, Role.LEADERSHIP, Role.AUDITOR);
  private static final Set<Role> NEED_NAMES =
      Set.of(Role.AWARD_OFFICE, Role.MINISTER, Role.AUDITOR);

  boolean isOffice(Actor by) {
    return by.isSystem() || by.holds(Role.AWARD_OFFICE);
  }

  /** The actor in the capacity of the award office, whichever body's. */
  Actor office(Actor by) {
    if (by.isSystem()) {
      return by;
    }
    return by.exercising(Role.AWARD_OFFICE, bodyOf(by, Role.AWARD_OFFICE));
  }

  /** The actor in the capacity of the minister of that body. */
  Actor minister(Actor by, BodyId body) {
    by.mustHold(Role.MINISTER, body);
    return by.exercising(Role.MINISTER, body);
  }

  /**
   * The actor in the capacity of the authority that awarded; who records it for a past award.
   *
   * @param awarding empty for a past award
   */
  Actor revoking(Actor by, Optional<BodyId> awarding) {
    return awarding.isPresent() ? minister(by, awarding.get()) : office(by);
  }

  boolean mayRevoke(Actor by, Optional<BodyId> awarding) {
    return awarding.map(body -> by.holds(Role.MINISTER, body)).orElseGet(() -> isOffice(by));
  }

  /** What one may not read does not exist. */
  void mustRead(Actor reader, String kind, Object id) {
    if (!mayRead(reader)) {
      throw new NotFound(kind, id);
    }
  }

  boolean mayRead(Actor reader) {
    return reader.isSystem() || READERS.stream().anyMatch(reader::holds);
  }

  boolean needsNames(Actor reader) {
    return reader.isSystem() || NEED_NAMES.stream().anyMatch(reader::holds);
  }

  private static BodyId bodyOf(Actor by, Role role) {
    return by.rights().stream()
        .filter(grant -> grant.role() == role)
        .map(Grant::body)
        .findFirst()
        .orElseThrow(() -> new NotAllowed(role));
  }
}
