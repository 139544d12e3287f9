package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** Opinions of other bodies about nominees: discipline, inspection, complaints, the sector. */
public interface Clearances {
  /**
   * Asks a body, with as many working days as the rules give. For the standing body.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it was asked about that already, or the
   *     nomination is not being checked
   */
  ClearanceId ask(Actor by, NominationId nomination, BodyId body, ClearanceMatter matter);

  /**
   * Answers, for a FOCAL_POINT of the asked body; also late. Files go beside it as attachments.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code text} when anything but no objection
   *     has no words
   */
  void answer(Actor by, ClearanceId asked, ClearanceAnswer answer, String text);

  /** What was asked about a nomination, the oldest first; for who may see the nomination. */
  List<Clearance> of(Actor reader, NominationId nomination);

  /**
   * One, for the asked body and for who may see the nomination.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  Clearance get(Actor reader, ClearanceId asked);

  /** What waits for the answer of the reader's body, the most urgent first. */
  List<Clearance> waitingFor(Actor reader);

  /** What nobody has answered about nominations that are not over. For the process side. */
  List<Clearance> open();

  /** Writes down the silence of those whose day has passed; says how many. For the process side. */
  int noteSilence();
}
