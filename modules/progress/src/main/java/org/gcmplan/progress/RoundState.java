package org.gcmplan.progress;

/** Whether a round still takes reports. */
public enum RoundState {
  OPEN,
  CLOSED
}
