package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.updates.PlanUpdateProcess;
import org.gcmplan.updates.ReviewProcess;

/**
 * What follows every act, in this order: it is written down, so that a conflict shows before
 * anything else happens; it is announced; the route moves.
 */
@Dependent
class FollowUp {
  private final UpdateRepository updates;
  private final Event<DomainEvent> events;
  private final PlanUpdateProcess process;
  private final ReviewProcess review;

  @Inject
  FollowUp(
      UpdateRepository updates,
      Event<DomainEvent> events,
      PlanUpdateProcess process,
      ReviewProcess review) {
    this.updates = updates;
    this.events = events;
    this.process = process;
    this.review = review;
  }

  void on(DomainEvent event) {
    updates.flush();
    events.fire(event);
  }

  void inReview(DomainEvent event, Consumer<ReviewProcess> onTheRoute) {
    on(event);
    onTheRoute.accept(review);
  }

  void on(DomainEvent event, Consumer<PlanUpdateProcess> onTheRoute) {
    on(event);
    onTheRoute.accept(process);
  }
}
