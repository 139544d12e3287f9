package org.gcmplan.access;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * A code from a device beside the password: time-based, six digits, after RFC 6238. Roles can be
 * configured to count only with one.
 */
public interface SecondFactors {

  /** Whether this installation can keep secrets at all; else nobody can set one up. */
  boolean isAvailable();

  /** How it stands with the reader's own second factor. */
  SecondFactorState state(Actor reader);

  /**
   * Begins to set one up, or shows again what was begun.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when there is one already, or secrets cannot
   *     be kept
   */
  SecondFactorKey begin(Actor by);

  /**
   * Puts it to use once the device shows the right code.
   *
   * @return recovery codes, each good for one sign-in; never to be seen again
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the code is wrong or tries are refused
   */
  List<String> confirm(Actor by, String code);

  /** Gives up one's own second factor, with a code of it. */
  void remove(Actor by, String code);

  /**
   * Takes away somebody else's, whose identity was checked by other means; for administrators.
   *
   * @param reason how the identity was checked; must not be missing
   */
  void reset(Actor by, UUID account, String reason);

  /** Which of these accounts have one in use; for administrators. */
  List<UUID> inUse(Actor reader);
}
