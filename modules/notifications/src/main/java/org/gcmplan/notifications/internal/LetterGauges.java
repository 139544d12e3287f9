package org.gcmplan.notifications.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.gcmplan.kernel.ApplicationStarting;

/** Shows how letters fare to whoever collects metrics. */
@ApplicationScoped
class LetterGauges {
  @Inject MetricRegistry metrics;
  @Inject LetterFigures letters;

  void register(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting start) {
    metrics.gauge("gcmplan_letters_waiting", letters::waiting);
    metrics.gauge("gcmplan_letters_given_up", letters::givenUp);
    metrics.gauge("gcmplan_letters_oldest_seconds", letters::oldestSeconds);
  }
}
