package org.gcmplan.reporting.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.jspecify.annotations.Nullable;

/** At which stages an update was, from when until when; told from its history. */
final class Visits {
  private static final Map<String, Stage> LEADS_TO =
      Map.ofEntries(
          Map.entry("DRAFTED", Stage.DRAFTING),
          Map.entry("SUBMITTED", Stage.OPINIONS),
          Map.entry("RETURNED_INCOMPLETE", Stage.DRAFTING),
          Map.entry("CONSULTATION_OPENED", Stage.OPINIONS),
          Map.entry("SILENT_ASKED", Stage.OPINIONS),
          Map.entry("RETURNED_TO_DRAFTER", Stage.DRAFTING),
          Map.entry("SENT_TO_LEGAL_REVIEW", Stage.CONSOLIDATION),
          Map.entry("RETURNED_FROM_LEGAL_REVIEW", Stage.CONSOLIDATION),
          Map.entry("SUBMITTED_FOR_APPROVAL", Stage.APPROVAL),
          Map.entry("LEGALLY_CLEARED", Stage.APPROVAL),
          Map.entry("RETURNED_FOR_REVISION", Stage.CONSOLIDATION),
          Map.entry("APPROVED", Stage.PUBLICATION),
          Map.entry("OUTSIDE_APPROVAL_RECORDED", Stage.PUBLICATION),
          Map.entry("RETURNED_FROM_PUBLICATION", Stage.CONSOLIDATION),
          Map.entry("REFUSED", Stage.ENDED),
          Map.entry("OUTSIDE_REFUSAL_RECORDED", Stage.ENDED),
          Map.entry("WITHDRAWN", Stage.ENDED),
          Map.entry("PUBLISHED", Stage.ENDED));
  private static final Set<String> OPINIONS =
      Set.of("OPINION_RECORDED", "DEEMED_AGREED", "NO_ANSWER_COUNTED");
  private static final Set<String> ONLY_WHILE_CONSOLIDATING =
      Set.of(
          "OPINION_ANSWERED",
          "OPINION_OVERRULED",
          "SILENT_ASKED",
          "RETURNED_TO_DRAFTER",
          "SENT_TO_LEGAL_REVIEW",
          "SUBMITTED_FOR_APPROVAL");

  /** What a reader of the dashboard knows as the steps of an update. */
  enum Stage {
    DRAFTING,
    OPINIONS,
    CONSOLIDATION,
    APPROVAL,
    PUBLICATION,
    ENDED
  }

  /** A stay at a stage; until is empty while it lasts. */
  record Visit(Stage stage, Instant from, Optional<Instant> until) {}

  private final List<Visit> visits = new ArrayList<>();
  private @Nullable Instant lastOpinion;

  private Visits() {}

  static List<Visit> of(UpdateView update) {
    Visits told = new Visits();
    update.history().forEach(told::tell);
    if (update.row().status() == UpdateStatus.CONSOLIDATING) {
      told.consolidate(update.row().changedAt());
    }
    return List.copyOf(told.visits);
  }

  private void tell(HistoryEntry entry) {
    if (ONLY_WHILE_CONSOLIDATING.contains(entry.act())) {
      consolidate(entry.at());
    }
    if (OPINIONS.contains(entry.act())) {
      lastOpinion = entry.at();
    }
    Stage next = LEADS_TO.get(entry.act());
    if (next != null) {
      go(next, entry.at());
    }
  }

  // The last opinion ends the round; the history has no line of its own for that.
  private void consolidate(Instant latest) {
    if (!visits.isEmpty() && current().stage() == Stage.OPINIONS) {
      go(Stage.CONSOLIDATION, lastOpinion == null ? latest : lastOpinion);
    }
  }

  private void go(Stage next, Instant at) {
    if (!visits.isEmpty()) {
      Visit left = current();
      if (left.stage() == next) {
        return;
      }
      visits.set(visits.size() - 1, new Visit(left.stage(), left.from(), Optional.of(at)));
    }
    visits.add(new Visit(next, at, Optional.empty()));
  }

  private Visit current() {
    return visits.get(visits.size() - 1);
  }
}
