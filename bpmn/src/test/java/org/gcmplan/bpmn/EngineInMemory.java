package org.gcmplan.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** An engine with one model on it, and nothing that runs by itself. */
final class EngineInMemory {
  private EngineInMemory() {}

  static ProcessEngine of(String model, BpmnParseListener listener, Map<Object, Object> beans) {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:" + model);
    configuration.setProcessEngineName(model);
    configuration.setJobExecutorActivate(false);
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listener)));
    configuration.setBeans(beans);
    ProcessEngine engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("org/gcmplan/bpmn/" + model + ".bpmn")
        .deploy();
    return engine;
  }
}
