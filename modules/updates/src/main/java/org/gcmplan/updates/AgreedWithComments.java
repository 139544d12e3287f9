package org.gcmplan.updates;

import org.gcmplan.kernel.LocalizedText;

/** The body agrees and comments; the comments are answered. */
public record AgreedWithComments(LocalizedText clause, LocalizedText text) implements Opinion {

  @Override
  public Position position() {
    return Position.AGREED_WITH_COMMENTS;
  }

  @Override
  public boolean blocksUntilAnswered() {
    return true;
  }
}
