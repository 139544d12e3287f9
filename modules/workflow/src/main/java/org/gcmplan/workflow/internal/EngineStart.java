package org.gcmplan.workflow.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/**
 * Starts the engine after the migrations (10) and before the data pack (30), and lets it take up
 * jobs only when everything else stands (900), so that no timer fires into half a start.
 */
@Dependent
class EngineStart {
  private final Engine engine;
  private final EngineConfiguration configuration;
  private final ProcessModels models;

  @Inject
  EngineStart(Engine engine, EngineConfiguration configuration, ProcessModels models) {
    this.engine = engine;
    this.configuration = configuration;
    this.models = models;
  }

  void build(@Observes @Priority(20) @Initialized(ApplicationScoped.class) ServletContext start) {
    engine.start(configuration.buildProcessEngine());
    models.deploy();
  }

  void takeUpJobs(
      @Observes @Priority(900) @Initialized(ApplicationScoped.class) ServletContext start) {
    engine.takeUpJobs();
  }

  void close(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext end) {
    engine.close();
  }
}
