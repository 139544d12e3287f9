package org.gcmplan.updates;

import org.gcmplan.kernel.LocalizedText;

/** The body disagrees; nothing goes on until that is answered. */
public record Disagreed(LocalizedText clause, LocalizedText text) implements Opinion {

  @Override
  public Position position() {
    return Position.DISAGREED;
  }

  @Override
  public boolean blocksUntilAnswered() {
    return true;
  }
}
