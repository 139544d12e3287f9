package org.gcmplan.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Role;

/**
 * A substitution as a list shows it to one reader.
 *
 * @param roles the roles it is limited to; none means all
 * @param answerable whether the reader is asked to accept or decline it
 * @param revocable whether the reader may end it
 */
public record SubstitutionRow(
    UUID id,
    Colleague principal,
    Colleague substitute,
    LocalDate firstDay,
    LocalDate lastDay,
    Set<Role> roles,
    SubstitutionKind kind,
    SubstitutionState state,
    String reason,
    Colleague arrangedBy,
    Instant arrangedAt,
    boolean answerable,
    boolean revocable) {
  public SubstitutionRow {
    roles = Set.copyOf(roles);
  }
}
