package org.gcmplan.updates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/**
 * An act that was ordered and is not done yet, or that could not be done in the end.
 *
 * @param batch what was ordered together, and is taken back together
 * @param reference the update's number, such as CN-07
 * @param body the body that speaks, or the coordinating one
 * @param name who ordered it
 * @param opinion the opinion that waits, so that its words are not lost when it is taken back
 * @param due when it is carried out
 * @param problems why it could not be carried out; empty while it waits
 */
public record DelayedAct(
    UUID id,
    UUID batch,
    UpdateId update,
    String reference,
    LocalizedText title,
    UpdateAction action,
    BodyId body,
    String name,
    Optional<Opinion> opinion,
    Instant due,
    List<Problem> problems) {
  public DelayedAct {
    problems = List.copyOf(problems);
  }
}
