package org.gcmplan.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Role;

/**
 * What is needed to arrange a substitution.
 *
 * @param principal the account that is substituted
 * @param substitute the account that acts
 * @param firstDay not in the past
 * @param lastDay the last day on which it counts
 * @param roles the roles it is limited to; none means all that the principal holds
 * @param reason must not be missing
 */
public record NewSubstitution(
    UUID principal,
    UUID substitute,
    LocalDate firstDay,
    LocalDate lastDay,
    Set<Role> roles,
    String reason) {
  public NewSubstitution {
    roles = Set.copyOf(roles);
    reason = reason.strip();
  }
}
