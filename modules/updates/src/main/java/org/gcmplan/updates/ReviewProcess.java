package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/**
 * The route within one body's review, as the updates module needs it; the workflow module answers.
 * Every call joins the caller's transaction. A route that no longer waits for the body is left
 * alone.
 */
public interface ReviewProcess {

  /** The opinion lies before the body's signer. */
  void opinionHandedUp(UpdateId update, BodyId body);

  /** The signer gave it back to the focal point. */
  void opinionGivenBack(UpdateId update, BodyId body);

  /** The standing office is to decide on more time. */
  void timeAsked(UpdateId update, BodyId body);

  /** The body has until then; a reminder that was sent is not sent again. */
  void deadlineMoved(UpdateId update, BodyId body, Instant reminder, Instant deadline);

  /** The body's deadline stays. */
  void timeDeclined(UpdateId update, BodyId body);
}
