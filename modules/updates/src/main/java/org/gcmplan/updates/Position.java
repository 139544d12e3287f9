package org.gcmplan.updates;

/** The four answers that a body can give, or that its silence counts as. */
public enum Position {
  AGREED,
  AGREED_WITH_COMMENTS,
  DISAGREED,
  /** Made by the system when the deadline passed; never a real agreement. */
  DEEMED_AGREED,
  /** Made by the system when the deadline passed and the rules count silence for nothing. */
  NO_ANSWER
}
