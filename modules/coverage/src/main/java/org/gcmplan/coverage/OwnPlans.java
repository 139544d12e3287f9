package org.gcmplan.coverage;

import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * The register of own plans. Coordinators write for their body, the standing office of the plan's
 * coordinator for all.
 */
public interface OwnPlans {

  /**
   * Enters a plan. The same again changes nothing; what was withdrawn is not entered again by the
   * system, only by a person.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code number} when it is missing or too
   *     long, at {@code issuedOn} when the day lies ahead or before the national plan, at {@code
   *     body} when the body was not in force on it
   * @throws org.gcmplan.kernel.NotAllowed unless the actor may write for that body
   */
  OwnPlanId register(Actor by, NewOwnPlan plan);

  /** The same together with its document: both are entered, or neither. */
  OwnPlanId register(Actor by, NewOwnPlan plan, Upload document);

  /**
   * Puts the document behind an entry, or a better copy of it.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code file} when it is not taken
   */
  void attach(Actor by, OwnPlanId plan, Upload document);

  /**
   * Takes an entry back that was made by mistake; the trail keeps it, with the reason.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code reason} when it is missing
   */
  void withdraw(Actor by, OwnPlanId plan, String reason);

  /** Whether the actor may write for that body. */
  boolean mayWriteFor(Actor by, BodyId body);
}
