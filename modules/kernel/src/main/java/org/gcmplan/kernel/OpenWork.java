package org.gcmplan.kernel;

import java.util.List;

/**
 * Work that bodies have open in a module, to be handed to another body. Every module that keeps
 * some answers; access asks them all, and asks for the right beforehand.
 */
public interface OpenWork {

  /** What the body has open, and whether the successor takes it over. */
  List<OpenWorkItem> of(BodyId body, BodyId successor);

  /** Hands over everything that moves, in the caller's transaction. */
  void handOver(Actor by, BodyId body, BodyId successor);
}
