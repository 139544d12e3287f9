package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/**
 * A body's opinion that has not left the house. Seen by its focal points and signers only.
 *
 * @param writtenBy who laid it before the signer
 * @param returnReason why the signer gave it back; empty unless it was
 */
public record OpinionDraft(
    BodyId body,
    WrittenOpinion opinion,
    State state,
    Instant at,
    String writtenBy,
    String returnReason) {

  /** Where it lies. */
  public enum State {
    /** Before the signer. */
    HANDED_UP,
    /** Given back to the focal point. */
    RETURNED,
    /** Signed, and so given. */
    SIGNED
  }
}
