package org.gcmplan.workflow.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.gcmplan.kernel.NodeStandsAside;
import org.gcmplan.kernel.NodeTakesPart;

/**
 * Starts the engine before the data pack, and lets it take up jobs only when everything else
 * stands, so that no timer fires into half a start.
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

  void build(@Observes @Priority(ApplicationStarting.ENGINE) ApplicationStarting start) {
    engine.start(configuration.buildProcessEngine());
    models.deploy();
  }

  void takeUpJobs(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting start) {
    engine.takeUpJobs();
  }

  void standAside(@Observes NodeStandsAside node) {
    engine.leaveJobs();
  }

  void takePart(@Observes NodeTakesPart node) {
    engine.takeUpJobs();
  }

  void close(@Observes ApplicationEnding end) {
    engine.close();
  }
}
