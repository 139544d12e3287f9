package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;

/** Says of the acts that are open on an update that somebody is doing one in their place. */
@Dependent
class BeingDone {
  /** What drafters do with their own text; a decision under way does not keep them from it. */
  private static final Set<UpdateAction> OF_DRAFTERS =
      EnumSet.of(
          UpdateAction.REVISE,
          UpdateAction.REBASE,
          UpdateAction.SUBMIT,
          UpdateAction.DISCARD,
          UpdateAction.WITHDRAW);

  private final DelayedEntries delayed;

  @Inject
  BeingDone(DelayedEntries delayed) {
    this.delayed = delayed;
  }

  List<OpenAction> mark(UpdateId update, List<OpenAction> actions) {
    return actions.stream().map(action -> marked(update, action)).toList();
  }

  private OpenAction marked(UpdateId update, OpenAction action) {
    return OF_DRAFTERS.contains(action.action())
        ? action
        : waiting(update, action).map(other -> blocked(action, other)).orElse(action);
  }

  private Optional<DelayedEntry> waiting(UpdateId update, OpenAction action) {
    boolean opinion = action.action() == UpdateAction.GIVE_OPINION;
    return delayed.waitingIn(update, opinion ? action.body().toString() : DelayedEntry.DECISION);
  }

  private static OpenAction blocked(OpenAction action, DelayedEntry other) {
    return new OpenAction(
        action.action(),
        action.body(),
        Stream.concat(Stream.of(other.asObstacle()), action.blockers().stream()).toList());
  }
}
