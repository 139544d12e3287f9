package org.gcmplan.nominations;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.Actor;

/** From eligible to decided: for the standing body, and for the minister who decides. */
public interface Shortlists {
  /**
   * What is eligible, before the council, cleared or awaits the decision, the best placed first.
   */
  List<ShortlistLine> of(Actor reader, CallId call);

  /**
   * Calls a sitting with these nominations as its motions, by the voting rule of the call's day.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when none is chosen or one is not eligible
   */
  SittingId layBefore(
      Actor by, CallId call, SittingProposal sitting, List<NominationId> nominations);

  /**
   * Submits everything that was cleared and is within the quotas, in its place. Equals that the
   * quota parts go by preference: women, and collectives with many women.
   *
   * @return how many were submitted
   */
  int submit(Actor by, CallId call);

  /** Decides under the next number of the register. */
  default String award(Actor minister, CallId call, LocalDate day) {
    return award(minister, call, day, "");
  }

  /**
   * Decides: one decision for everything submitted. Not by who nominated, confirmed or proposed.
   *
   * @param outsideNumber the number where the ministry's clerk has given it; else empty
   * @return the number of the decision
   */
  String award(Actor minister, CallId call, LocalDate day, String outsideNumber);

  /** Does not award one that was submitted. */
  void decline(Actor minister, NominationId nomination, String reason);
}
