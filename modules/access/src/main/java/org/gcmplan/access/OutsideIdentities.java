package org.gcmplan.access;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * Who the accounts are at the outside provider. For administrators; never for one's own account.
 */
public interface OutsideIdentities {

  /**
   * Keeps the address under which the provider may introduce the person; empty for none.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is no address or another account's
   */
  void writeAddress(Actor by, UUID account, String email);

  /**
   * Ties the account to an identity at the configured provider.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is somebody else's
   */
  void link(Actor by, UUID account, String subject);

  void unlink(Actor by, UUID account, String subject);

  /** The address of the account, or empty. */
  String address(Actor reader, UUID account);

  /** The subjects that the account is tied to at the configured provider. */
  List<String> subjects(Actor reader, UUID account);
}
