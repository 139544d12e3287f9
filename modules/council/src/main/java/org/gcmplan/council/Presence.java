package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** Who is in the room of a meeting; kept by its secretary or by who presides. */
public interface Presence {

  /** Somebody who carries a vote, a secretary or a guest with an account comes in. */
  void arrive(Actor by, SittingId sitting, UUID person);

  /**
   * Somebody leaves. Where this breaks the quorum of a motion that is being voted on, its ballot is
   * suspended at once.
   */
  void leave(Actor by, SittingId sitting, UUID person);
}
