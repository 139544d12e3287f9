package org.gcmplan.council;

/** Why a vote rests on a motion. */
public enum RecusalGround {
  /** It is about the member, the substitute, or a body for which one of them works. */
  CONCERNED,
  /** An interest was declared. */
  DECLARED,
  /** Who presides decided so on challenge. */
  ORDERED
}
