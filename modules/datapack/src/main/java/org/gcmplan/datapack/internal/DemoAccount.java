package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.access.NewAccount;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;

/**
 * A person of the demonstration.
 *
 * @param shown whether the sign-in page offers the account
 * @param openedOn the day from which the person has the rights
 * @param closedOn the last day of a body that ended, and so of its account
 */
record DemoAccount(
    NewAccount facts, boolean shown, LocalDate openedOn, Optional<LocalDate> closedOn) {

  boolean holds(Role role) {
    return facts.roles().contains(role);
  }

  boolean holds(Role role, BodyId body) {
    return facts.body().equals(body) && holds(role);
  }
}
