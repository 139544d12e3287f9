package org.gcmplan.council;

/** What a sitting may wait for somebody to do. */
public enum AwaitedAct {
  /** To say what binds one to a motion, or that nothing does. */
  DECLARE,
  /** To vote on motions whose ballot is open. */
  VOTE,
  /** To give the passphrase of a custodian. */
  ENTRUST,
  /** To decide where as many were for as against. */
  BREAK_TIE,
  /** To approve the minutes. */
  APPROVE_MINUTES
}
