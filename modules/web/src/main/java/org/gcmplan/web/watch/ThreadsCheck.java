package org.gcmplan.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the node can go on: threads that wait for each other end only with it. */
@Liveness
@ApplicationScoped
class ThreadsCheck implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    int locked =
        Optional.ofNullable(ManagementFactory.getThreadMXBean().findDeadlockedThreads())
            .map(threads -> threads.length)
            .orElse(0);
    return HealthCheckResponse.named("threads")
        .withData("deadlocked", locked)
        .status(locked == 0)
        .build();
  }
}
