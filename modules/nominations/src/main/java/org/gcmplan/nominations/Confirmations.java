package org.gcmplan.nominations;

import java.util.Optional;
import org.gcmplan.kernel.Actor;

/**
 * What the head of the proposing body (PROPOSING_HEAD) does. Not who wrote the nomination, not the
 * nominee, not the head of the unit that is nominated.
 */
public interface Confirmations {
  /** Confirms what is proposed; it goes to the standing body. */
  void confirm(Actor by, NominationId nomination);

  /** Gives it back to who wrote it. */
  void sendBack(Actor by, NominationId nomination, String reason);

  /** Why the person may not confirm it, as a key of a text; empty when they may. */
  Optional<String> obstacle(Actor person, NominationId nomination);
}
