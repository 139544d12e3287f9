package org.gcmplan.workflow;

import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * Changes of the tables of rules, for the standing office and administrators. A new version is
 * proposed by one person and adopted by another; it counts for updates that are handed in from its
 * first day on.
 */
public interface RuleTables {

  /**
   * Proposes a version.
   *
   * @param xml a DMN file with one of the known tables
   * @param validFrom its first day; not before today
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming everything that is wrong with it: its
   *     form, a case without a row, two rows that fight, an unknown body, nobody who could decide
   */
  UUID propose(Actor by, String xml, LocalDate validFrom);

  /**
   * Adopts a proposal; by somebody else than who proposed it.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation as for proposing, as of now
   */
  void adopt(Actor by, UUID version);

  /** Drops a proposal. */
  void withdraw(Actor by, UUID version);

  /**
   * Puts the table of a data pack in force, for the system only; whether somebody holds the roles
   * is not asked then. The same table from the same day again changes nothing.
   */
  void load(Actor by, String xml, LocalDate validFrom);
}
