package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.MoveResult;
import org.gcmplan.workflow.ProcessVersion;
import org.gcmplan.workflow.ProcessVersions;

/**
 * Each route is tried and moved in a transaction of its own, so that one that cannot be moved holds
 * up no other.
 */
@ApplicationScoped
class ModelVersions implements ProcessVersions {
  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final RouteMover mover;
  private final WorkItemRepository items;

  @Inject
  ModelVersions(
      RepositoryService repository,
      RuntimeService runtime,
      RouteMover mover,
      WorkItemRepository items) {
    this.repository = repository;
    this.runtime = runtime;
    this.mover = mover;
    this.items = items;
  }

  @Override
  public List<ProcessVersion> versions(Actor reader) {
    if (!reader.holds(Role.ADMINISTRATOR) && !reader.holds(Role.AUDITOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
    return repository
        .createProcessDefinitionQuery()
        .orderByProcessDefinitionKey()
        .asc()
        .orderByProcessDefinitionVersion()
        .desc()
        .list()
        .stream()
        .filter(definition -> Subjects.isKnown(definition.getKey()))
        .map(this::shown)
        .toList();
  }

  @Override
  public List<MoveResult> dryRun(Actor by, String from) {
    mustAdminister(by);
    return each(from, (route, newest) -> mover.attempt(route, newest));
  }

  @Override
  public List<MoveResult> move(Actor by, String from) {
    mustAdminister(by);
    ProcessDefinition old = definition(from);
    return each(from, (route, newest) -> mover.move(by, route, old, newest));
  }

  private List<MoveResult> each(String from, Step step) {
    ProcessDefinition newest = newest(definition(from));
    List<MoveResult> results = new ArrayList<>();
    for (ProcessInstance route : running(from)) {
      Subject subject =
          Subjects.of(Subjects.processOf(route.getProcessDefinitionId()), route.getBusinessKey());
      results.add(new MoveResult(subject, items.reference(subject), step.on(route, newest)));
    }
    return results;
  }

  private List<ProcessInstance> running(String definition) {
    return runtime.createProcessInstanceQuery().processDefinitionId(definition).list();
  }

  private ProcessVersion shown(ProcessDefinition definition) {
    return new ProcessVersion(
        definition.getId(),
        new LocalizedText(definition.getName(), definition.getKey()),
        definition.getVersion(),
        repository
            .createDeploymentQuery()
            .deploymentId(definition.getDeploymentId())
            .singleResult()
            .getDeploymentTime()
            .toInstant(),
        running(definition.getId()).size(),
        newest(definition).getId().equals(definition.getId()));
  }

  private ProcessDefinition definition(String id) {
    return repository.createProcessDefinitionQuery().processDefinitionId(id).list().stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("process version", id));
  }

  private ProcessDefinition newest(ProcessDefinition definition) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(definition.getKey())
        .latestVersion()
        .singleResult();
  }

  private static void mustAdminister(Actor by) {
    if (!by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }

  /** What is done with a route; tells what stands in the way. */
  private interface Step {
    List<String> on(ProcessInstance route, ProcessDefinition newest);
  }
}
