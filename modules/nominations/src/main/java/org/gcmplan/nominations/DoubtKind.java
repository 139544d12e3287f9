package org.gcmplan.nominations;

/** What the system's checks may hold against a nomination. */
public enum DoubtKind {
  /** The achievement was rewarded already, as the register says. */
  AWARDED_BEFORE,
  /** The dossier itself names an earlier award. */
  AWARD_DECLARED,
  /** Another file of the call is for the same, and came first. */
  NOMINATED_BEFORE,
  /** Another file of the call is for the same, and came later. */
  NOMINATED_AGAIN,
  /** Discipline, investigation, inspection or complaint is open. */
  OPEN_PROCEEDINGS,
  /** A body that was asked has concerns. */
  CONCERNS,
  /** A body that was asked has not answered. */
  NOT_ANSWERED,
  /** The body is no more; its successor is to be settled. */
  BODY_ENDED,
  /** Part of the achievement was done under a body that has ended: its successor must confirm. */
  SPANS_BODIES,
  OUTSIDE_PERIOD,
  KIND_NOT_CALLED,
  FOREIGNERS_NOT_CALLED,
  /** The proposing body nominates more than its share. */
  OVER_QUOTA,
  /** More of its persons lead a unit than the rule on managers allows. */
  TOO_MANY_MANAGERS,
  INCOMPLETE,
  LATE,
  /** A foreign recipient: another form of report, no domestic award money. */
  FOREIGN,
  /** A task concerned is overdue. */
  TASK_OVERDUE,
  /** A woman, or a collective with as many women as the rule asks: preferred among equals. */
  PREFERRED
}
