package org.gcmplan.updates;

/** The deadline passed without an answer. */
public record DeemedAgreed() implements Opinion {

  @Override
  public Position position() {
    return Position.DEEMED_AGREED;
  }
}
