package org.gcmplan.updates;

import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * The route of a plan update, as the updates module needs it; the workflow module answers. Every
 * call joins the caller's transaction: route and record move together or not at all.
 */
public interface PlanUpdateProcess {

  /** The update was handed in, for the first time or again after it was given back. */
  void submitted(UpdateId update);

  /** It is complete; each body gets a work item, reminded and closed at these moments. */
  void consultationOpened(UpdateId update, List<BodyId> bodies, Instant reminder, Instant deadline);

  /** It was given back to its drafter, from the check or from consolidation. */
  void returnedToDrafter(UpdateId update);

  /** A body has answered; not called when only its silence was counted and it speaks late. */
  void opinionRecorded(UpdateId update, BodyId body);

  /** Every opinion is answered; the approving official is next. */
  void submittedForApproval(UpdateId update);

  /** The official decided. */
  void decided(UpdateId update, Decision decision);

  /** The publisher gave it back; the standing office goes on. */
  void returnedFromPublication(UpdateId update);

  /** The edition is out; the route ends. */
  void published(UpdateId update);

  /** The drafter took it back; the route ends. */
  void withdrawn(UpdateId update, String reason);
}
