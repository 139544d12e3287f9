package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.nominations.NominationFacts;

/**
 * A nomination of the demonstration, and how far it comes.
 *
 * @param asked the body asked about the nominee, which says that proceedings are open
 * @param words what is said with it: why it is late, returned, or what the asked body says
 */
record NominatedThen(
    String call,
    LocalDate on,
    BodyId proposing,
    NominationFacts facts,
    Becomes becomes,
    Optional<BodyId> asked,
    String words) {

  /** How far a nomination comes. */
  enum Becomes {
    DRAFT,
    SENT,
    RECEIVED,
    RETURNED,
    ELIGIBLE
  }
}
