package org.gcmplan.nominations;

/** Through whom a foreign nominee comes to the notice of the minister. */
public enum ProposingChannel {
  /** A mission of the country abroad. */
  MISSION_ABROAD,
  /** A unit of the deciding ministry. */
  MINISTRY_UNIT,
  /** Another ministry that works with the nominee. */
  PARTNER_MINISTRY,
  /** A province or city that works with the nominee. */
  PARTNER_LOCALITY
}
