package org.gcmplan.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;

/** The container's threads, for whoever injects them. */
@Dependent
public class ContainerThreads {
  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService timer;
  @Resource private ManagedThreadFactory threads;

  @Produces
  ManagedExecutorService executor() {
    return executor;
  }

  // It is an executor too: without its type alone, whoever asks for one would find two.
  @Produces
  @Typed(ManagedScheduledExecutorService.class)
  ManagedScheduledExecutorService timer() {
    return timer;
  }

  @Produces
  ManagedThreadFactory threads() {
    return threads;
  }
}
