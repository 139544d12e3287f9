package org.gcmplan.notifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/**
 * The outbox as administrators see it. Others are refused ({@link org.gcmplan.kernel.NotAllowed}).
 */
public interface Dispatch {

  /** Whether a mail server is named at all; without one, letters wait. */
  boolean isSwitchedOn();

  Map<LetterState, Integer> counts(Actor reader);

  /** The newest first. */
  List<LetterRow> letters(Actor reader, Optional<LetterState> state, int first, int count);

  /** Tries a letter again that was given up, from the beginning. */
  void retry(Actor by, UUID letter);
}
