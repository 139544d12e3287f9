package org.gcmplan.notifications;

/** Where a letter is. */
public enum LetterState {
  /** It waits for the mail server, or for its next try. */
  WAITING,
  /** It is being handed to the mail server. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** It was tried so often that only a person can help. */
  DEAD
}
