package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateId;

/** Says of the acts that are open on an update that somebody is doing one in their place. */
@Dependent
class BeingDone {
  private final DelayedEntries delayed;

  @Inject
  BeingDone(DelayedEntries delayed) {
    this.delayed = delayed;
  }

  List<OpenAction> mark(UpdateId update, List<OpenAction> actions) {
    return actions.stream().map(action -> marked(update, action)).toList();
  }

  private OpenAction marked(UpdateId update, OpenAction action) {
    return slotOf(action)
        .flatMap(slot -> delayed.waitingIn(update, slot))
        .map(other -> blocked(action, other))
        .orElse(action);
  }

  /** Drafters work on with their own text; a decision under way does not keep them from it. */
  private static Optional<String> slotOf(OpenAction action) {
    return switch (action.action().role()) {
      case DRAFTER -> Optional.empty();
      case FOCAL_POINT, OPINION_SIGNER -> Optional.of(action.body().toString());
      default -> Optional.of(DelayedEntry.DECISION);
    };
  }

  private static OpenAction blocked(OpenAction action, DelayedEntry other) {
    return new OpenAction(
        action.action(),
        action.body(),
        Stream.concat(Stream.of(other.asObstacle()), action.blockers().stream()).toList());
  }
}
