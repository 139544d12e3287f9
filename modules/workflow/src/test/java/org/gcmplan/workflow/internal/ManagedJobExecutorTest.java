package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagedJobExecutorTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 10, 60})
  void restsWhileNothingIsDueButNotLongerThanItMay(int longestWaitSeconds) {
    BackoffJobAcquisitionStrategy pauses =
        new BackoffJobAcquisitionStrategy(executor(longestWaitSeconds));
    for (int look = 0; look < 20; look++) {
      pauses.reconfigure(foundNothing());
    }

    assertThat(pauses.getWaitTime()).isBetween(1_000L, longestWaitSeconds * 1_000L);
  }

  private static ManagedJobExecutor executor(int longestWaitSeconds) {
    return new ManagedJobExecutor(
        unused(ManagedThreadFactory.class),
        unused(ManagedExecutorService.class),
        new EngineSettings(4, 60, longestWaitSeconds));
  }

  private static JobAcquisitionContext foundNothing() {
    JobAcquisitionContext look = new JobAcquisitionContext();
    look.submitAcquiredJobs("gcmplan", new AcquiredJobs(3));
    return look;
  }

  /** Nothing is run here: whoever asks it for something fails. */
  private static <T> T unused(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            }));
  }
}
