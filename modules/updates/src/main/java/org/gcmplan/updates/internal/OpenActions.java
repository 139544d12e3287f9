package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateStatus;

/** Tells what somebody can do with an update now, and what stands in the way. */
@Dependent
class OpenActions {
  private final Coordinator coordinator;
  private final Blockers blockers;
  private final BodyActions bodyActions;
  private final TimeRequestRepository requests;
  private final PlanReader plan;
  private final DecisionActions decisions;

  @Inject
  OpenActions(
      Coordinator coordinator,
      Blockers blockers,
      BodyActions bodyActions,
      TimeRequestRepository requests,
      PlanReader plan,
      DecisionActions decisions) {
    this.coordinator = coordinator;
    this.blockers = blockers;
    this.bodyActions = bodyActions;
    this.requests = requests;
    this.plan = plan;
    this.decisions = decisions;
  }

  List<OpenAction> of(Actor actor, PlanUpdate update) {
    return Stream.of(
            ofDrafter(actor, update),
            bodyActions.of(actor, update),
            ofStandingOffice(actor, update),
            decisions.of(actor, update),
            ofPublisher(actor, update))
        .flatMap(List::stream)
        .toList();
  }

  private List<OpenAction> ofDrafter(Actor actor, PlanUpdate update) {
    BodyId body = update.draftedBy();
    if (!actor.holds(Role.DRAFTER, body)) {
      return List.of();
    }
    List<OpenAction> actions = new ArrayList<>();
    if (update.course().status() == UpdateStatus.DRAFT) {
      actions.add(free(UpdateAction.REVISE, body));
      bringingUp(UpdateAction.REBASE, update, body).ifPresent(actions::add);
      actions.add(new OpenAction(UpdateAction.SUBMIT, body, blockers.ofSubmission(update)));
    }
    takingBack(update).map(action -> free(action, body)).ifPresent(actions::add);
    return actions;
  }

  private static Optional<UpdateAction> takingBack(PlanUpdate update) {
    if (update.course().status().isEnded()) {
      return Optional.empty();
    }
    return Optional.of(update.course().isHandedIn() ? UpdateAction.WITHDRAW : UpdateAction.DISCARD);
  }

  private List<OpenAction> ofStandingOffice(Actor actor, PlanUpdate update) {
    BodyId body = coordinator.body();
    if (!actor.holds(Role.STANDING_OFFICE, body)) {
      return List.of();
    }
    return switch (update.course().status()) {
      case CHECKING ->
          List.of(
              free(UpdateAction.OPEN_CONSULTATION, body),
              free(UpdateAction.RETURN_INCOMPLETE, body));
      case IN_REVIEW ->
          requests.waiting(update).isEmpty()
              ? List.of()
              : List.of(free(UpdateAction.DECIDE_ON_TIME, body));
      case CONSOLIDATING -> consolidating(update, body);
      default -> List.of();
    };
  }

  private List<OpenAction> consolidating(PlanUpdate update, BodyId body) {
    List<OpenAction> actions = new ArrayList<>();
    bringingUp(UpdateAction.BRING_UP, update, body).ifPresent(actions::add);
    actions.add(free(UpdateAction.ANSWER, body));
    actions.add(free(UpdateAction.ASK_AGAIN, body));
    actions.add(free(UpdateAction.RETURN_TO_DRAFTER, body));
    if (!update.opinions().withoutAnswer().isEmpty()) {
      actions.add(free(UpdateAction.ASK_SILENT, body));
    }
    actions.add(
        new OpenAction(
            UpdateAction.SUBMIT_FOR_APPROVAL, body, blockers.ofSubmissionForApproval(update)));
    return actions;
  }

  private Optional<OpenAction> bringingUp(UpdateAction action, PlanUpdate update, BodyId body) {
    return update.content().base().equals(plan.newestNumber())
        ? Optional.empty()
        : Optional.of(free(action, body));
  }

  private List<OpenAction> ofPublisher(Actor actor, PlanUpdate update) {
    BodyId body = coordinator.body();
    return actor.holds(Role.PUBLISHER, body)
            && update.course().status() == UpdateStatus.AWAITING_PUBLICATION
        ? List.of(
            new OpenAction(UpdateAction.PUBLISH, body, blockers.ofPublication(update)),
            free(UpdateAction.RETURN_FROM_PUBLICATION, body))
        : List.of();
  }

  private static OpenAction free(UpdateAction action, BodyId body) {
    return new OpenAction(action, body, List.of());
  }
}
