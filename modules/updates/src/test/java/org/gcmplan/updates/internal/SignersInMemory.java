package org.gcmplan.updates.internal;

import java.util.HashSet;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RoleHolders;

/** Bodies whose opinions are signed. */
class SignersInMemory implements RoleHolders {
  private final Set<BodyId> bodies = new HashSet<>();

  void signFor(BodyId body) {
    bodies.add(body);
  }

  @Override
  public boolean exist(Role role, BodyId body) {
    return role == Role.OPINION_SIGNER && bodies.contains(body);
  }

  @Override
  public Set<BodyId> bodiesWith(Role role) {
    return role == Role.OPINION_SIGNER ? Set.copyOf(bodies) : Set.of();
  }
}
