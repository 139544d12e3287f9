package org.gcmplan.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the node's clock is wrong: the proxy sends people to the others. */
@Readiness
@ApplicationScoped
class ClockCheck implements HealthCheck {
  private final ClockWatch watch;

  @Inject
  ClockCheck(ClockWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("clock").status(!watch.isAside()).build();
  }
}
