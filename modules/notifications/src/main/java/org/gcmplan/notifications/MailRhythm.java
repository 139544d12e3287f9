package org.gcmplan.notifications;

/** How often somebody wants mail. */
public enum MailRhythm {
  /** A letter for everything, when it happens. */
  AT_ONCE,
  /** One letter on every working day, if there is anything to tell. */
  DAILY,
  /** One letter on the first working day of a week. */
  WEEKLY
}
