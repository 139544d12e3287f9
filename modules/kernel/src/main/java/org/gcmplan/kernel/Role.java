package org.gcmplan.kernel;

/** What a person may do, always for one body (see {@link Grant}). */
public enum Role {
  /** Proposes changes to the plan. */
  DRAFTER,
  /** Gives the body's opinion on a proposed change. */
  FOCAL_POINT,
  /** Signs the body's opinion before it leaves the house; who has one, has that step. */
  OPINION_SIGNER,
  /** Checks, consolidates opinions, answers each, submits. */
  STANDING_OFFICE,
  /** Says whether a proposed change is lawful, where the rules ask for it. */
  LEGAL_REVIEWER,
  /** Decides what needs no member of the leadership, such as the correction of an error. */
  OFFICE_HEAD,
  /** Decides: approve, return, refuse. The deputy minister in charge. */
  APPROVER,
  /** Decides what the deputy may not. */
  MINISTER,
  /** Gives number and date, publishes the edition. */
  PUBLISHER,
  /** Receives tasks and reports progress. */
  COORDINATOR,
  /** Watches the whole. */
  LEADERSHIP,
  /** Opens calls for awards, checks dossiers, serves the council, keeps the register. */
  AWARD_OFFICE,
  /** Confirms what the body proposes for an award. */
  PROPOSING_HEAD,
  /** Reviews dossiers and votes. */
  COUNCIL_MEMBER,
  /** Reads everything, changes nothing. */
  AUDITOR,
  /** Keeps accounts and rights; has no say in the plan. */
  ADMINISTRATOR
}
