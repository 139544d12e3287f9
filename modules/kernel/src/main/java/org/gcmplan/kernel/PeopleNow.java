package org.gcmplan.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * People with the rights they hold at this moment, for what is carried out in their name a little
 * later than they ordered it. Answered by the access module.
 */
public interface PeopleNow {

  /** The person; empty for a closed or unknown account. */
  Optional<Actor> person(UUID account);
}
