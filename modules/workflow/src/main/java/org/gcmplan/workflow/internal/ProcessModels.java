package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The process models that this application brings. A changed one becomes a new version. */
@Dependent
class ProcessModels {
  private static final String FOLDER = "org/gcmplan/bpmn/";
  private static final List<String> FILES =
      List.of(
          "plan-update.bpmn",
          "assignment-notice.bpmn",
          "deadline-extension.bpmn",
          "reporting-round.bpmn",
          "progress-report.bpmn",
          "nomination.bpmn",
          "clearance.bpmn",
          "award-call.bpmn");

  private final RepositoryService repository;

  @Inject
  ProcessModels(RepositoryService repository) {
    this.repository = repository;
  }

  void deploy() {
    List<String> present = FILES.stream().map(FOLDER::concat).filter(this::isThere).toList();
    if (present.isEmpty()) {
      return;
    }
    DeploymentBuilder deployment =
        repository.createDeployment().name("GCM Plan").enableDuplicateFiltering(true);
    present.forEach(deployment::addClasspathResource);
    deployment.deploy();
  }

  private boolean isThere(String path) {
    return getClass().getClassLoader().getResource(path) != null;
  }
}
