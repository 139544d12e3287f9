package org.gcmplan.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether there is room on the disks that this node writes to: where it was started, with the
 * embedded database, and where uploads rest until they are checked.
 */
@Readiness
@ApplicationScoped
class DiskCheck implements HealthCheck {
  private static final long MEGABYTE = 1_048_576;

  @Inject
  @ConfigProperty(name = "gcmplan.health.free-megabytes", defaultValue = "100")
  long least;

  @Override
  public HealthCheckResponse call() {
    long data = free(".");
    long uploads = free(System.getProperty("java.io.tmpdir"));
    return HealthCheckResponse.named("disk")
        .withData("dataFreeMegabytes", data)
        .withData("uploadsFreeMegabytes", uploads)
        .status(Math.min(data, uploads) >= least)
        .build();
  }

  private static long free(String folder) {
    return new File(folder).getAbsoluteFile().getUsableSpace() / MEGABYTE;
  }
}
