package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * What the process side needs to know of a duty.
 *
 * @param reference of the round
 * @param title names the round
 * @param reviewing the bodies with which something lies
 * @param amending the bodies that sent something back and with which nothing lies
 */
public record DutyLabel(
    DutyId duty,
    RoundId round,
    String reference,
    LocalizedText title,
    BodyId body,
    LocalDate due,
    DutyStage stage,
    List<BodyId> reviewing,
    List<BodyId> amending) {

  public DutyLabel {
    reviewing = List.copyOf(reviewing);
    amending = List.copyOf(amending);
  }
}
