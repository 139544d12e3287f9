package org.gcmplan.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.BodyId;

/**
 * Which bodies have a plan of their own, as of any day. Bodies in force on that day are the
 * denominator; a plan counts from the day it was signed.
 */
public interface Coverage {

  /** Every province and city of that day, in Vietnamese order. */
  List<CoverageRow> ofLocalities(LocalDate day);

  /** Every ministry and agency of that day, in Vietnamese order. */
  List<CoverageRow> ofAgencies(LocalDate day);

  /**
   * Bodies of which a piece of work was confirmed as completed by that day: a second measure, never
   * mixed into the first.
   */
  Set<BodyId> withConfirmedWork(LocalDate day);

  /**
   * One entry of the register.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none, or it was withdrawn
   */
  OwnPlan plan(OwnPlanId id);
}
