package org.gcmplan.updates.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.DelayedActs;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.WrittenOpinion;

/** Orders the acts of the decision page and leads back to the inbox, where they can be undone. */
@Dependent
public class Ordering implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DelayedActs acts;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  String plain(UpdateAction action, String done) {
    return order(ActOrder.plain(action, decision.id(), decision.version()), done);
  }

  String because(UpdateAction action, String reason, String done) {
    return order(ActOrder.because(action, decision.id(), decision.version(), reason), done);
  }

  String opinion(BodyId body, WrittenOpinion opinion) {
    return order(ActOrder.opinion(decision.id(), body, opinion), "opinionSent");
  }

  private String order(ActOrder order, String done) {
    acts.order(actor.get(), UUID.randomUUID(), order);
    return acts.delay().isZero() ? Inboxes.with(done) : Inboxes.withUndo();
  }
}
