package org.gcmplan.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts, for which body, and with which rights at this moment.
 *
 * @param account the account, or {@link #SYSTEM}'s
 * @param name the name as shown to others (people appear by function)
 * @param body the body for which the person works
 * @param grants the roles held, each for a body
 */
public record Actor(UUID account, String name, BodyId body, Set<Grant> grants) {

  /** The application itself: deadlines, data packs. Told apart from people for ever. */
  public static final Actor SYSTEM =
      new Actor(new UUID(0, 0), "system", BodyId.agency(new UUID(0, 0)), Set.of());

  public Actor {
    grants = Set.copyOf(grants);
  }

  public boolean isSystem() {
    return account.equals(SYSTEM.account());
  }

  /** Whether the actor holds the role for that very body. */
  public boolean holds(Role role, BodyId forBody) {
    return grants.contains(new Grant(role, forBody));
  }

  /** Whether the actor holds the role for any body. */
  public boolean holds(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /**
   * Refuses who does not hold the role for that body.
   *
   * @throws NotAllowed naming the role that is missing
   */
  public void mustHold(Role role, BodyId forBody) {
    if (!holds(role, forBody)) {
      throw new NotAllowed(role);
    }
  }
}
