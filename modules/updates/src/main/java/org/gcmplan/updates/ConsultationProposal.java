package org.gcmplan.updates;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;

/** Whom to ask and until when, as the rules suggest; the standing office may change both. */
public record ConsultationProposal(List<BodyId> bodies, LocalDate deadline) {
  public ConsultationProposal {
    bodies = List.copyOf(bodies);
  }
}
