package org.gcmplan.access.internal;

import org.gcmplan.access.SubstitutionKind;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;

/**
 * Who may arrange a substitution: oneself; for another, who keeps accounts or leads that person's
 * body. Only in one's own right, never as a substitute.
 */
final class Arranging {
  private Arranging() {}

  static SubstitutionKind kindOf(Actor by, Account principal) {
    if (by.account().equals(principal.id())) {
      return SubstitutionKind.PLANNED;
    }
    if (!isFor(by, principal)) {
      throw new NotAllowed("access.substitutionOfOthers");
    }
    return SubstitutionKind.UNPLANNED;
  }

  /** Whether the person may arrange for that other one, unplanned. */
  static boolean isFor(Actor by, Account principal) {
    return keepsAccounts(by) || by.grants().contains(leading(principal));
  }

  static boolean isForOthers(Actor by) {
    return keepsAccounts(by) || by.grants().stream().anyMatch(Arranging::isLeading);
  }

  static boolean keepsAccounts(Actor by) {
    return by.grants().stream().anyMatch(right -> right.role() == Role.ADMINISTRATOR);
  }

  private static Grant leading(Account principal) {
    return new Grant(Role.LEADERSHIP, principal.body());
  }

  private static boolean isLeading(Grant right) {
    return right.role() == Role.LEADERSHIP;
  }
}
