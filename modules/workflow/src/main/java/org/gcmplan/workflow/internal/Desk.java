package org.gcmplan.workflow.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;

/** A role at a body, as one word: whose work it is, and an index that finds it. */
final class Desk {
  private Desk() {}

  static String of(Role role, BodyId body) {
    return role + "@" + body;
  }

  static Role roleOf(String desk) {
    return Role.valueOf(desk.substring(0, desk.indexOf('@')));
  }

  /** The desks at which a person sits. */
  static List<String> of(Actor actor) {
    return at(actor.grants());
  }

  /** The desks at which a person stands in for another and does not sit anyway. */
  static List<String> lentTo(Actor actor) {
    var lent = new HashSet<>(actor.rights());
    lent.removeAll(actor.grants());
    return at(lent);
  }

  /** The desks at which a person may work, their own and those of the substituted. */
  static List<String> openTo(Actor actor) {
    return at(actor.rights());
  }

  private static List<String> at(Set<Grant> rights) {
    return rights.stream().map(grant -> of(grant.role(), grant.body())).sorted().toList();
  }
}
