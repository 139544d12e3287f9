package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/** What a drafter writes: what for, why, on which legal basis, and the changes. */
public record Proposal(
    UpdateKind kind,
    LocalizedText title,
    LocalizedText reason,
    List<String> legalBasis,
    List<ProposedChange> changes) {
  public Proposal {
    legalBasis = List.copyOf(legalBasis);
    changes = List.copyOf(changes);
  }
}
