package org.gcmplan.nominations;

import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * What the proposing body does. COORDINATOR, FOCAL_POINT and LEADERSHIP of a body write for it;
 * nobody nominates themself.
 */
public interface Nominations {
  /**
   * Begins a nomination under a call that takes them, with a report drafted from the record.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every field that is wrong
   * @throws org.gcmplan.kernel.NotAllowed when the actor may not nominate for that body
   */
  NominationId nominate(Actor by, CallId call, BodyId proposing, NominationFacts facts);

  /**
   * Writes facts and report, while it is with its proposing body.
   *
   * @param seen the version that was read
   */
  void write(
      Actor by,
      NominationId nomination,
      long seen,
      NominationFacts facts,
      Map<ReportSection, String> report);

  /** Brings the section drafted from the record up to date; lines that were edited stay. */
  void refresh(Actor by, NominationId nomination);

  /**
   * Sends it to the head of the proposing body.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming everything that blocks it
   */
  void send(Actor by, NominationId nomination);

  /** Answers a request for a supplement: it goes back to the standing body. */
  void supplement(Actor by, NominationId nomination, String note);

  void withdraw(Actor by, NominationId nomination, String reason);

  /** The bodies for which the person may nominate. */
  List<BodyId> bodiesOf(Actor person);
}
