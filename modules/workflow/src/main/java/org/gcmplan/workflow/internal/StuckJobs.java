package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.StuckJob;

/** Reads the jobs that the engine has given up, with what they are about. */
@Dependent
class StuckJobs {
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final WorkItemRepository items;

  @Inject
  StuckJobs(RuntimeService runtime, RepositoryService repository, WorkItemRepository items) {
    this.runtime = runtime;
    this.repository = repository;
    this.items = items;
  }

  List<StuckJob> all() {
    return runtime
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
        .list()
        .stream()
        .map(this::shown)
        .sorted(Comparator.comparing(StuckJob::since).reversed())
        .toList();
  }

  Optional<StuckJob> find(String job) {
    return runtime
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
        .configuration(job)
        .list()
        .stream()
        .findFirst()
        .map(this::shown);
  }

  private StuckJob shown(Incident incident) {
    Optional<ProcessInstance> route = route(incident);
    Optional<Subject> subject = route.flatMap(StuckJobs::subject);
    return new StuckJob(
        incident.getConfiguration(),
        subject,
        subject.map(items::reference).or(() -> route.map(StuckJobs::key)).orElse(""),
        step(incident),
        incident.getIncidentTimestamp().toInstant(),
        Optional.ofNullable(incident.getIncidentMessage()).orElse(""));
  }

  private Optional<ProcessInstance> route(Incident incident) {
    return Optional.ofNullable(incident.getProcessInstanceId())
        .map(id -> runtime.createProcessInstanceQuery().processInstanceId(id).singleResult());
  }

  private static Optional<Subject> subject(ProcessInstance route) {
    String process = Subjects.processOf(route.getProcessDefinitionId());
    return Subjects.isKnown(process)
        ? Optional.of(Subjects.of(process, route.getBusinessKey()))
        : Optional.empty();
  }

  private static String key(ProcessInstance route) {
    return Optional.ofNullable(route.getBusinessKey()).orElse(route.getId());
  }

  private LocalizedText step(Incident incident) {
    return Optional.ofNullable(incident.getProcessDefinitionId())
        .map(repository::getBpmnModelInstance)
        .map(model -> model.<FlowNode>getModelElementById(incident.getActivityId()))
        .map(StuckJobs::name)
        .orElse(new LocalizedText(incident.getActivityId(), incident.getActivityId()));
  }

  private static LocalizedText name(FlowNode step) {
    String vietnamese = Optional.ofNullable(step.getName()).orElse(step.getId());
    return new LocalizedText(vietnamese, RouteModel.named(step, vietnamese, Language.EN));
  }
}
