package org.gcmplan.updates.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.UpdateView;

/** Why an update stands where it stands, when somebody gave a reason for that. */
final class LastWord {
  /** After these, an earlier reason no longer explains anything. */
  private static final Set<String> MOVES =
      Set.of(
          "SUBMITTED",
          "CONSULTATION_OPENED",
          "SILENT_ASKED",
          "SENT_TO_LEGAL_REVIEW",
          "LEGALLY_CLEARED",
          "SUBMITTED_FOR_APPROVAL",
          "APPROVED",
          "OUTSIDE_APPROVAL_RECORDED",
          "PUBLISHED");

  /** These give back, refuse or take back, and say why. */
  private static final Set<String> REASONED =
      Set.of(
          "RETURNED_INCOMPLETE",
          "RETURNED_TO_DRAFTER",
          "RETURNED_FROM_LEGAL_REVIEW",
          "RETURNED_FOR_REVISION",
          "REFUSED",
          "OUTSIDE_REFUSAL_RECORDED",
          "WITHDRAWN");

  private LastWord() {}

  /** The reason for which it was given back, refused or taken back; else none. */
  static List<HistoryEntry> on(UpdateView update) {
    return newestFirst(update).stream()
        .filter(entry -> MOVES.contains(entry.act()) || REASONED.contains(entry.act()))
        .limit(1)
        .filter(entry -> REASONED.contains(entry.act()))
        .toList();
  }

  static List<HistoryEntry> newestFirst(UpdateView update) {
    return update.history().stream()
        .sorted(Comparator.comparing(HistoryEntry::at).reversed())
        .toList();
  }
}
