package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.NominationState;

/** What lies before the council, for its members. */
@Dependent
class CouncilAgenda {

  /** Whether the reader is a member of the council before which the nomination lies or lay. */
  boolean shows(Actor reader, NominationEntry nomination) {
    return nomination.state() == NominationState.IN_COUNCIL && reader.holds(Role.COUNCIL_MEMBER);
  }
}
