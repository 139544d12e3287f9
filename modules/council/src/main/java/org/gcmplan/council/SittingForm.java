package org.gcmplan.council;

/** How a council comes together. */
public enum SittingForm {
  /** On a day, at a place. */
  MEETING,
  /** In writing, between two moments; present is who has answered. */
  CIRCULATION
}
