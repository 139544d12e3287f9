package org.gcmplan.council;

/** What binds somebody who votes to what is voted on. */
public enum InterestKind {
  /** Nothing does; declared as well. */
  NONE,
  /** The motion is about the person or its unit. */
  OWN,
  /** A relative. */
  FAMILY,
  /** The person proposed it or helped to. */
  PROPOSER,
  /** A superior or subordinate. */
  SUPERIOR,
  /** Anything else that could make others doubt. */
  OTHER
}
