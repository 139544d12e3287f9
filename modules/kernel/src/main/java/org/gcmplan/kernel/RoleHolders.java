package org.gcmplan.kernel;

import java.util.Set;

/** Who holds which role at this moment. Answered by the access module. */
public interface RoleHolders {

  /** Whether anybody holds the role for that very body, with an account that is open. */
  boolean exist(Role role, BodyId body);

  /** The bodies for which somebody does, for pages that ask about many. */
  Set<BodyId> bodiesWith(Role role);
}
