package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;

/** What the reader can do with the update on the page, and what stands in the way of the rest. */
@Named
@RequestScoped
public class Acts {
  /** Done in the change editor, or at the opinion itself. */
  private static final Set<UpdateAction> ELSEWHERE =
      EnumSet.of(
          UpdateAction.REVISE,
          UpdateAction.REBASE,
          UpdateAction.BRING_UP,
          UpdateAction.SUBMIT,
          UpdateAction.DISCARD,
          UpdateAction.ANSWER);

  @Inject Reading reading;
  @Inject DecisionView decision;
  @Inject CurrentActor reader;

  /** Whether it can be done right now. */
  public boolean can(UpdateAction action) {
    return open().stream().anyMatch(open -> open.action() == action && open.blockers().isEmpty());
  }

  /** Whether there is anything to decide here, now or once it is not blocked any more. */
  public boolean isAny() {
    return open().stream().anyMatch(open -> !ELSEWHERE.contains(open.action()));
  }

  /** The bodies for which the reader can do it right now. */
  public List<BodyId> bodies(UpdateAction action) {
    return open().stream()
        .filter(open -> open.action() == action && open.blockers().isEmpty())
        .map(OpenAction::body)
        .distinct()
        .toList();
  }

  /** Those on whose behalf the reader would act here, where the right is not the reader's own. */
  public List<LocalizedText> principals() {
    return open().stream()
        .map(open -> reader.get().exercising(open.action().role(), open.body()))
        .flatMap(acting -> acting.onBehalfOf().stream())
        .map(Principal::names)
        .distinct()
        .toList();
  }

  /** What the reader holds the right for, but something stands in the way. */
  public List<OpenAction> blocked() {
    return open().stream()
        .filter(open -> !open.blockers().isEmpty() && !ELSEWHERE.contains(open.action()))
        .toList();
  }

  private List<OpenAction> open() {
    return reading.actions(decision.id());
  }
}
