package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;

/** What a body that was asked can do: its focal point, and whoever signs for it. */
@Dependent
class BodyActions {
  private final DraftRepository drafts;
  private final TimeRequestRepository requests;

  @Inject
  BodyActions(DraftRepository drafts, TimeRequestRepository requests) {
    this.drafts = drafts;
    this.requests = requests;
  }

  List<OpenAction> of(Actor actor, PlanUpdate update) {
    if (!Act.OPINION_RECORDED.isPossibleIn(update.course().status())) {
      return List.of();
    }
    List<OpenAction> actions = new ArrayList<>();
    bodies(actor, Role.FOCAL_POINT, update.opinions()::awaits)
        .forEach(body -> actions.add(giving(update, body)));
    bodies(actor, Role.FOCAL_POINT, body -> mayAskForTime(update, body))
        .forEach(body -> actions.add(free(UpdateAction.ASK_FOR_TIME, body)));
    bodies(actor, Role.OPINION_SIGNER, body -> liesBeforeItsSigner(update, body))
        .forEach(body -> actions.add(free(UpdateAction.SIGN_OPINION, body)));
    bodies(actor, Role.FOCAL_POINT, body -> isOnEarlierText(update, body))
        .forEach(body -> actions.add(free(UpdateAction.CONFIRM_OPINION, body)));
    return actions;
  }

  private static Stream<BodyId> bodies(Actor actor, Role role, Predicate<BodyId> when) {
    return actor.rights().stream()
        .filter(grant -> grant.role() == role)
        .map(Grant::body)
        .filter(when);
  }

  private OpenAction giving(PlanUpdate update, BodyId body) {
    List<Problem> blockers =
        liesBeforeItsSigner(update, body)
            ? List.of(new Problem("", "updates.draftHandedUp"))
            : List.of();
    return new OpenAction(UpdateAction.GIVE_OPINION, body, blockers);
  }

  private boolean mayAskForTime(PlanUpdate update, BodyId body) {
    return Act.MORE_TIME_ASKED.isPossibleIn(update.course().status())
        && update.opinions().latest().filter(round -> round.isSilentSoFar(body)).isPresent()
        && requests.openFor(update, body).isEmpty();
  }

  private boolean liesBeforeItsSigner(PlanUpdate update, BodyId body) {
    return update.opinions().awaits(body)
        && drafts.of(update, body).filter(DraftedOpinion::isHandedUp).isPresent();
  }

  private static boolean isOnEarlierText(PlanUpdate update, BodyId body) {
    return update
        .opinions()
        .givenBy(body)
        .filter(line -> !line.isSilence() && line.isOnEarlierTextThan(update.content()))
        .isPresent();
  }

  private static OpenAction free(UpdateAction action, BodyId body) {
    return new OpenAction(action, body, List.of());
  }
}
