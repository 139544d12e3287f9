package org.gcmplan.updates;

/** The deadline passed without an answer, and the rules do not take silence for consent. */
public record NoAnswer() implements Opinion {

  @Override
  public Position position() {
    return Position.NO_ANSWER;
  }
}
