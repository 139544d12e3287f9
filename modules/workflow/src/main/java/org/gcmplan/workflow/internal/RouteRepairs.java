package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.kernel.Subject;

/** The repairs of all processes, by what they are about. */
@Dependent
class RouteRepairs {
  private final Map<String, RouteRepair> repairs;
  private final RuntimeService runtime;

  @Inject
  RouteRepairs(@Any Instance<RouteRepair> repairs, RuntimeService runtime) {
    this(repairs.stream(), runtime);
  }

  RouteRepairs(Stream<RouteRepair> repairs, RuntimeService runtime) {
    this.runtime = runtime;
    this.repairs =
        repairs.collect(
            Collectors.toMap(repair -> Subjects.kindOf(repair.process()), Function.identity()));
  }

  RouteRepair of(Subject subject) {
    return repairs.get(subject.kind());
  }

  /** Ends every process that runs for it. */
  void end(Subject subject) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(of(subject).process())
        .processInstanceBusinessKey(subject.id())
        .list()
        .forEach(
            route -> runtime.deleteProcessInstance(route.getId(), "Ended by the reconciliation"));
  }
}
