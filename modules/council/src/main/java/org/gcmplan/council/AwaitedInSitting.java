package org.gcmplan.council;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/**
 * What a sitting waits for from one person.
 *
 * @param time of the sitting; a circulation waits until it closes, a meeting on its day
 * @param motions by their titles, where it is about some of them
 */
public record AwaitedInSitting(
    SittingId sitting,
    LocalizedText title,
    SittingTime time,
    AwaitedAct act,
    List<LocalizedText> motions) {
  public AwaitedInSitting {
    motions = List.copyOf(motions);
  }
}
