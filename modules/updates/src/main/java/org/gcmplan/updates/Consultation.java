package org.gcmplan.updates;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** The completeness check and the written opinions of the bodies concerned. */
public interface Consultation {

  /**
   * Finds the update complete and asks the bodies for their opinion. While it is consolidated this
   * opens a new round, which asks everybody who was asked before.
   *
   * @param bodies at least one, each in force
   * @param deadline the last day for an answer; a working day after today
   */
  void open(Actor by, UpdateId update, List<BodyId> bodies, LocalDate deadline);

  /** Finds the update incomplete and gives it back to the drafter, with the reason. */
  void returnIncomplete(Actor by, UpdateId update, String reason);

  /**
   * Records a body's opinion. After the deadline, until the update is submitted for approval, it is
   * kept as a late opinion beside the deemed agreement.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the body has answered already or was not
   *     asked
   */
  void recordOpinion(Actor by, UpdateId update, BodyId body, Opinion opinion);

  /** Reminds a body that has not answered. Called by the process; changes no opinion. */
  void remind(UpdateId update, BodyId body);

  /**
   * Counts silence as agreement, at the deadline. Called by the process; never a real opinion. A
   * body that has answered is left alone.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation before the deadline
   */
  void deemAgreed(UpdateId update, BodyId body);
}
