package org.gcmplan.workflow.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.workflow.WorkItemKind;

/** Which work is waited for while nominations and questions about nominees stand where they do. */
final class NominationStages {
  private static final Map<NominationState, WorkItemKind> WAITS =
      new EnumMap<>(
          Map.of(
              NominationState.DRAFT, WorkItemKind.REVISE_NOMINATION,
              NominationState.RETURNED, WorkItemKind.REVISE_NOMINATION,
              NominationState.AWAITING_CONFIRMATION, WorkItemKind.CONFIRM_NOMINATION,
              NominationState.SUBMITTED, WorkItemKind.CHECK_DOSSIER,
              NominationState.RECEIVED, WorkItemKind.CHECK_DOSSIER,
              NominationState.SUPPLEMENT_ASKED, WorkItemKind.SUPPLEMENT_DOSSIER));

  private NominationStages() {}

  /** A draft that was never sent has no route; one that its head gave back has. */
  static RecordStage nomination(NominationState state) {
    boolean onRoute = state != NominationState.DRAFT && !state.isOver();
    return new RecordStage(
        state.name(), onRoute, state.isOver(), waits -> waits.equals(expected(state)));
  }

  static RecordStage clearance(String stage) {
    boolean open = stage.equals("ASKED");
    return new RecordStage(
        stage, open, !open, waits -> waits.equals(Set.of(WorkItemKind.GIVE_CLEARANCE)));
  }

  /** The node at which a route stands that is begun anew. */
  static String node(NominationState state) {
    if (WAITS.containsKey(state)) {
      return WorkItemListener.nodeOf(WAITS.get(state));
    }
    boolean beforeCouncil =
        state == NominationState.ELIGIBLE || state == NominationState.IN_COUNCIL;
    return beforeCouncil ? "Event_CouncilDecided" : "Event_MinisterDecided";
  }

  private static Set<WorkItemKind> expected(NominationState state) {
    return WAITS.containsKey(state) ? Set.of(WAITS.get(state)) : Set.of();
  }
}
