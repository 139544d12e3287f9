package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the engine runs and takes up jobs: without it no timer fires and nothing is published.
 */
@Readiness
@ApplicationScoped
class EngineCheck implements HealthCheck {
  private final Engine engine;

  @Inject
  EngineCheck(Engine engine) {
    this.engine = engine;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("engine").status(engine.isTakingUpJobs()).build();
  }
}
