package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;

/** Reads of the terms under which updates are reviewed. */
public interface ReviewTermsCatalogue {

  /**
   * The terms of an update that was handed in: as they were decided then. Those of a draft: as they
   * would be today.
   *
   * @throws org.gcmplan.kernel.NotFound when the reader may not see the update
   */
  ReviewTerms of(Actor reader, UpdateId update);

  /** The same for other modules only; checks no rights. */
  ReviewTerms onTheRoute(UpdateId update);

  /** What the rules look at; for other modules only, checks no rights. */
  ReviewFacts facts(UpdateId update);
}
