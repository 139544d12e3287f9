package org.gcmplan.updates;

import org.gcmplan.kernel.Role;

/** Who decides on an update, from the lowest rank to the highest; a higher one may always. */
public enum ApproverRank {
  OFFICE_HEAD(Role.OFFICE_HEAD),
  /** Signs for the minister: KT. BỘ TRƯỞNG. */
  DEPUTY_MINISTER(Role.APPROVER),
  MINISTER(Role.MINISTER),
  /** Decides outside of this application; the standing office records the decision. */
  PRIME_MINISTER(Role.STANDING_OFFICE);

  private final Role role;

  ApproverRank(Role role) {
    this.role = role;
  }

  /** Who finds the work in the inbox: the one who decides, or who records what was decided. */
  public Role role() {
    return role;
  }

  public boolean isOutside() {
    return this == PRIME_MINISTER;
  }
}
