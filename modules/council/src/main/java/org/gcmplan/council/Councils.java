package org.gcmplan.council;

import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** Establishing councils and changing who belongs to them: by the awards office of their body. */
public interface Councils {

  /**
   * @throws org.gcmplan.kernel.NotAllowed for anybody but the awards office of the body
   * @throws org.gcmplan.kernel.BusinessRuleViolation without name or legal basis
   */
  CouncilId establish(Actor by, NewCouncil council);

  /**
   * Somebody joins from a day on, not earlier than today unless the council is as young.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the person belongs to it already, when
   *     there is a chair already, or when the account is unknown
   */
  void appoint(Actor by, CouncilId council, Appointment appointment);

  /** Somebody leaves; the last day is not before today, for what was is not changed. */
  void release(Actor by, CouncilId council, UUID account, LocalDate lastDay);

  /** The council has its last day; nobody may be called to a sitting after it. */
  void end(Actor by, CouncilId council, LocalDate lastDay);
}
