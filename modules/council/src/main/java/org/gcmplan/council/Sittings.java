package org.gcmplan.council;

import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** From the call of a sitting to its end. */
public interface Sittings {

  /**
   * Calls a council.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but the awards office of the council's body
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the council has no chair or no secretary
   *     on that day, when its time has passed, or when the agenda is empty
   */
  SittingId call(Actor by, SittingOrder order);

  /**
   * Another time or place, as long as the sitting is not opened; in the same form.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation as for the call, and without a reason
   */
  void postpone(Actor by, SittingId sitting, SittingTime time, String reason);

  /**
   * A substitute comes for a member, who loses the vote for this sitting. Told by the member, the
   * secretary or the awards office.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the council knows no substitutes, when
   *     the paper is missing, or when the substitute would carry more than one vote
   */
  void authorise(Actor by, SittingId sitting, WrittenAuthority authority);

  /** The member comes after all. */
  void withdrawAuthority(Actor by, SittingId sitting, UUID member);

  void invite(Actor by, SittingId sitting, SittingGuest guest);

  /** Opens the sitting: by who presides or the secretary; a meeting on its day. */
  void open(Actor by, SittingId sitting);

  /** Ends it; refused while a ballot is open, not counted, or waits for the chair. */
  void end(Actor by, SittingId sitting);

  /** It does not take place. */
  void cancel(Actor by, SittingId sitting, String reason);
}
