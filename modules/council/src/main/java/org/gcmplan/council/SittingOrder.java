package org.gcmplan.council;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/** The call of a sitting. */
public record SittingOrder(
    CouncilId council,
    LocalizedText title,
    SittingTime time,
    VotingRule rule,
    Secrecy secrecy,
    List<NewMotion> agenda) {
  public SittingOrder {
    agenda = List.copyOf(agenda);
  }
}
