package org.gcmplan.nominations;

/** How far a call has come, as follows from its own state, its closing day and its nominations. */
public enum CallStage {
  DRAFT,
  /** Nominations are taken. */
  TAKING,
  /** Closed: what is eligible is laid before the council, or the call is concluded. */
  PRESENTING,
  /** The council has not decided on all that lies before it. */
  IN_COUNCIL,
  /** What the council cleared is submitted to the minister. */
  SUBMITTING,
  /** The minister decides. */
  DECIDING,
  /** Decided: the awards are to be handed over. */
  CEREMONY,
  /** Handed over: the dossiers are to be archived. */
  ARCHIVING,
  /** Archived. */
  SETTLED,
  /** Over without an award. */
  CONCLUDED;

  /** Whether nothing more is expected of anybody. */
  public boolean isOver() {
    return this == SETTLED || this == CONCLUDED;
  }
}
