package org.gcmplan.kernel;

import java.util.List;

/**
 * People to choose from, by a role that they hold at this moment. Answered by the access module.
 */
public interface PeopleByRole {

  /** Who holds the role for whatever body, with an account that is open; by name. */
  List<Actor> holding(Role role);
}
