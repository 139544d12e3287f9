package org.gcmplan.access;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;

/**
 * Changes to accounts and rights. For administrators and the system only; nobody changes the rights
 * of their own account.
 */
public interface Accounts {

  /**
   * Opens an account with a first password. Opening the same id again changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the user name is taken or the password
   *     too weak
   */
  void open(Actor by, NewAccount account, char[] password);

  /**
   * Opens accounts that begin with one password, such as a demonstration's. It is hashed once,
   * which takes long by intent, so this is for passwords that are no secret.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation as for one account
   */
  void openAlike(Actor by, List<NewAccount> accounts, char[] password);

  /** Gives a right; it counts from the next request on. */
  void grant(Actor by, UUID account, Grant grant);

  /** Takes a right away; it counts from the next request on. */
  void revoke(Actor by, UUID account, Grant grant);

  /** Closes an account: no sign-in, no rights, from the next request on. */
  void close(Actor by, UUID account);

  /**
   * Changes one's own password.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the old one is wrong or the new one weak
   */
  void changePassword(Actor by, char[] old, char[] fresh);
}
