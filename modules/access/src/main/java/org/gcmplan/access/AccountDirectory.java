package org.gcmplan.access;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;

/** Reads of accounts and of who acts with which rights. */
public interface AccountDirectory {

  /** The person with the rights held at this moment; empty for a closed or unknown account. */
  Optional<Actor> actor(String userName);

  /**
   * All accounts by user name.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators and the system
   */
  List<AccountRow> all(Actor reader);
}
