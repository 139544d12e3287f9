package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * An act on an update as a person orders it from a screen.
 *
 * @param version the version that the person saw; of no meaning for an opinion, which many bodies
 *     give at the same time
 * @param body the body that gives the opinion, or empty for the acts of the coordinating body
 * @param reason why it is given back or refused; empty for the others
 * @param opinion the opinion, or empty for the other acts
 */
public record ActOrder(
    UpdateAction action,
    UpdateId update,
    long version,
    Optional<BodyId> body,
    String reason,
    Optional<WrittenOpinion> opinion) {

  /** An act that needs no words: approve, submit for approval. */
  public static ActOrder plain(UpdateAction action, UpdateId update, long version) {
    return because(action, update, version, "");
  }

  /** An act with its reason: return, refuse. */
  public static ActOrder because(
      UpdateAction action, UpdateId update, long version, String reason) {
    return new ActOrder(action, update, version, Optional.empty(), reason, Optional.empty());
  }

  /** The opinion of a body. */
  public static ActOrder opinion(UpdateId update, BodyId body, WrittenOpinion opinion) {
    return new ActOrder(
        UpdateAction.GIVE_OPINION, update, 0, Optional.of(body), "", Optional.of(opinion));
  }

  /** Whether it counts for one version only. */
  public boolean isBoundToVersion() {
    return opinion.isEmpty();
  }
}
