package org.gcmplan.updates;

import org.gcmplan.kernel.LocalizedText;

/** The body agrees; what it adds needs no answer. */
public record Agreed(LocalizedText clause, LocalizedText text) implements Opinion {

  @Override
  public Position position() {
    return Position.AGREED;
  }
}
