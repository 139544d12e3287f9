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
   * @throws org.gcmplan.kernel.BusinessRuleViolation when a body that the rules name is left out
   *     without a reason
   */
  void open(Actor by, UpdateId update, ConsultationOrder order);

  /** The same where nobody whom the rules name is left out. */
  default void open(Actor by, UpdateId update, List<BodyId> bodies, LocalDate deadline) {
    open(by, update, new ConsultationOrder(bodies, deadline, ""));
  }

  /**
   * Asks those who gave no answer once more, until another day; the round goes on.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when everybody has answered
   */
  void askSilent(Actor by, UpdateId update, LocalDate deadline);

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
   * Counts silence at the deadline, as agreement or as no answer, whatever the terms of the update
   * take it for. Called by the process; never a real opinion. A body that has answered is left
   * alone.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation before the deadline
   */
  void deemAgreed(UpdateId update, BodyId body);
}
