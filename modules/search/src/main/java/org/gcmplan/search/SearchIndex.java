package org.gcmplan.search;

import org.gcmplan.kernel.Actor;

/** The index, for administrators; others are refused ({@link org.gcmplan.kernel.NotAllowed}). */
public interface SearchIndex {

  /** How many things can be found. */
  int size(Actor reader);

  /** Writes it anew from what the modules know; searching goes on meanwhile. */
  void rebuild(Actor by);
}
