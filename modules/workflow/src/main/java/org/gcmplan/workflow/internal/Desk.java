package org.gcmplan.workflow.internal;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;

/** A role at a body, as one word: whose work it is, and an index that finds it. */
final class Desk {
  private Desk() {}

  static String of(Role role, BodyId body) {
    return role + "@" + body;
  }

  /** The desks at which a person sits. */
  static List<String> of(Actor actor) {
    return actor.grants().stream().map(grant -> of(grant.role(), grant.body())).sorted().toList();
  }
}
