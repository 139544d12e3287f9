package org.gcmplan.updates;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * More time for a body that cannot answer by the deadline. A request stops no clock: until it is
 * granted, silence at the deadline counts as agreement.
 */
public interface MoreTime {

  /** Every request made on the update, the newest first. */
  List<TimeRequest> requests(Actor reader, UpdateId update);

  /**
   * Asks for time until that day.
   *
   * @param day a working day after the body's present deadline
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it has answered, its deadline has passed,
   *     or a request of it is still open
   */
  void ask(Actor by, UpdateId update, BodyId body, LocalDate day, String reason);

  /** Moves that body's deadline, and its reminder if that is still to come. */
  void grant(Actor by, UpdateId update, BodyId body, LocalDate day);

  /** Leaves the deadline as it is, with the reason. */
  void decline(Actor by, UpdateId update, BodyId body, String reason);
}
