package org.gcmplan.notifications;

import org.gcmplan.kernel.Actor;

/** How people want to be told; where to is for {@link org.gcmplan.access.Correspondence}. */
public interface MailChoices {

  /** The person's own choice. */
  MailChoice of(Actor person);

  /** Changes one's own. What waits for a digest then goes by the new choice. */
  void choose(Actor by, MailChoice choice);
}
