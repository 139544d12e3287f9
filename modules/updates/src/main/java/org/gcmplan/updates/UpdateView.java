package org.gcmplan.updates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * An update as a whole.
 *
 * @param row what lists show of it
 * @param draftedByName the person who drafted it
 * @param opinions of every round, the current one first
 * @param round the current consultation round, 0 before the first
 * @param deadlineAt the moment at which silence counts as agreement
 * @param version to be handed back with a change or a decision
 */
public record UpdateView(
    UpdateRow row,
    String draftedByName,
    LocalizedText reason,
    List<String> legalBasis,
    List<Change> changes,
    List<OpinionRow> opinions,
    List<HistoryEntry> history,
    int round,
    Optional<Instant> deadlineAt,
    long version) {
  public UpdateView {
    legalBasis = List.copyOf(legalBasis);
    changes = List.copyOf(changes);
    opinions = List.copyOf(opinions);
    history = List.copyOf(history);
  }

  /** The opinions of the current round. */
  public List<OpinionRow> currentOpinions() {
    return opinions.stream().filter(opinion -> opinion.round() == round).toList();
  }
}
