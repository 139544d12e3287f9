package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator may set about the engine. */
@Dependent
class EngineSettings {
  private final int jobsAtOnce;
  private final int jobLockSeconds;
  private final int longestWaitSeconds;

  @Inject
  EngineSettings(
      @ConfigProperty(name = "gcmplan.engine.jobs-at-once", defaultValue = "4") int jobsAtOnce,
      @ConfigProperty(name = "gcmplan.engine.job-lock-seconds", defaultValue = "60")
          int jobLockSeconds,
      @ConfigProperty(name = "gcmplan.engine.longest-wait-seconds", defaultValue = "10")
          int longestWaitSeconds) {
    this.jobsAtOnce = jobsAtOnce;
    this.jobLockSeconds = jobLockSeconds;
    this.longestWaitSeconds = longestWaitSeconds;
  }

  int jobsAtOnce() {
    return jobsAtOnce;
  }

  int jobLockMillis() {
    return jobLockSeconds * 1000;
  }

  long longestWaitMillis() {
    return longestWaitSeconds * 1000L;
  }
}
