package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;

/**
 * Decisions that award. Number, golden-book numbers and paper come about together or not at all.
 */
public interface AwardDecisions {

  /**
   * Decides: gives the decision its number, every award its place in the golden book, and keeps the
   * decision as printed.
   *
   * @throws org.gcmplan.kernel.NotAllowed unless the actor is minister of the body that awards, and
   *     for who nominated, confirmed or proposed
   * @throws org.gcmplan.kernel.BusinessRuleViolation when nobody is on the list, somebody is on it
   *     twice, the call has its decision already, or the day lies ahead or before the last one's
   */
  AwardDecision issue(Actor minister, AwardOrder order);

  /** The number that a decision of that day would get now; a forecast. */
  String expectedNumber(BodyId body, LocalDate day);

  /**
   * The decision.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  AwardDecision decision(Actor reader, AwardDecisionId id);

  /** The decision about a call, once there is one. */
  Optional<AwardDecision> about(Subject call);

  /** Every decision that the reader may see, the newest first. */
  List<AwardDecision> all(Actor reader);
}
