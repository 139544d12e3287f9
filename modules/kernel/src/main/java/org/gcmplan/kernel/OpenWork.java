package org.gcmplan.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work that bodies have open in a module, to be handed to those that come after them. Every module
 * that keeps some answers, as an application-scoped bean; localities, agencies and access ask them
 * all through {@link AllOpenWork}, and ask for the right beforehand.
 *
 * <p>Modules are asked in no particular order. One that must follow another's hand-over (a report
 * that belongs to an assignment) observes the event by which the other announces it.
 */
public interface OpenWork {

  /**
   * What the body has open, and what of it is to pass. Also what stays, where somebody would look
   * for it: the kind says why. Changes nothing. Called with undecided successions too: then {@link
   * Succession#takerOf} is empty for what needs a decision.
   */
  List<OpenWorkItem> of(Succession succession);

  /**
   * Hands over everything that moves, each item to {@link Succession#decided} of its key, in the
   * caller's transaction. Items opened since the look are handed over too. The items of {@link #of}
   * and the keys are the same here and there.
   */
  void handOver(Actor by, Succession succession);

  /**
   * The last day on which the body did something here that is on record under its name. A body
   * cannot be said to have ended before it.
   */
  default Optional<LocalDate> lastActOf(BodyId body) {
    return Optional.empty();
  }
}
