package org.gcmplan.updates;

import org.gcmplan.kernel.LocalizedText;

/** A body's opinion on an update. */
public sealed interface Opinion
    permits Agreed, AgreedWithComments, Disagreed, DeemedAgreed, NoAnswer {

  Position position();

  /** Which part of the update it speaks of; empty for the whole. */
  default LocalizedText clause() {
    return LocalizedText.EMPTY;
  }

  /** What the body wrote; empty where nothing was. */
  default LocalizedText text() {
    return LocalizedText.EMPTY;
  }

  /** Whether it must be answered before the update can be submitted for approval. */
  default boolean blocksUntilAnswered() {
    return false;
  }
}
