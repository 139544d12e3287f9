package org.gcmplan.updates;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * Whom the standing office asks, and until when.
 *
 * @param bodies at least one, each in force
 * @param deadline the last day for an answer; a working day after today
 * @param whyOthersNot why a body that the rules name is left out; empty when none is
 */
public record ConsultationOrder(List<BodyId> bodies, LocalDate deadline, String whyOthersNot) {
  public ConsultationOrder {
    bodies = List.copyOf(bodies);
  }
}
