package org.gcmplan.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.gcmplan.access.SignInRefused;
import org.gcmplan.access.SignedIn;

/** Counts who came in and who was refused: many refusals are an attack or a forgotten password. */
@ApplicationScoped
class SignInCounters {
  @Inject MetricRegistry metrics;

  void cameIn(@Observes SignedIn person) {
    count("accepted");
  }

  void refused(@Observes SignInRefused somebody) {
    count(somebody.locked() ? "locked" : "refused");
  }

  private void count(String outcome) {
    metrics.counter("gcmplan_sign_ins", new Tag("outcome", outcome)).inc();
  }
}
