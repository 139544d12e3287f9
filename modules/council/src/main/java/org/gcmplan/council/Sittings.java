package org.gcmplan.council;

import java.util.List;
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

  /** Another agenda, as long as the sitting is not opened; declarations to it begin anew. */
  void amendAgenda(Actor by, SittingId sitting, List<NewMotion> agenda);

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
