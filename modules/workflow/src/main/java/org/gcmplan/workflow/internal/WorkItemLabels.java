package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.workflow.WorkItemKind;

/** What a work item says; its process knows. */
@Dependent
class WorkItemLabels {
  private final Map<String, RouteLabels> labels;

  @Inject
  WorkItemLabels(@Any Instance<RouteLabels> labels) {
    this(labels.stream());
  }

  WorkItemLabels(Stream<RouteLabels> labels) {
    this.labels = labels.collect(Collectors.toMap(RouteLabels::process, Function.identity()));
  }

  NewWork of(WaitingTask task, WorkItemKind kind) {
    return Optional.ofNullable(labels.get(task.process()))
        .orElseThrow(() -> new IllegalStateException("Nobody labels work of " + task.process()))
        .of(task, kind);
  }
}
