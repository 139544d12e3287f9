package org.gcmplan.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/** Who wants to hear what happens to something that is no work of theirs. */
public interface Watches {

  /** The most that one person may watch. */
  int MOST = 200;

  /**
   * Begins to watch; does nothing when the person does already.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the person watches {@link #MOST} already
   */
  void watch(Actor by, Subject subject);

  /** Ends it; does nothing when the person does not watch it. */
  void leave(Actor by, Subject subject);

  boolean isWatched(Actor by, Subject subject);

  /** What the person watches, that of which something was told last first. */
  List<Watch> of(Actor person);

  /**
   * Puts down what happened, for those who watch it, in the caller's transaction.
   *
   * @return the accounts that watch it
   */
  List<UUID> happened(Subject subject, LocalizedText news, String path, Instant at);
}
