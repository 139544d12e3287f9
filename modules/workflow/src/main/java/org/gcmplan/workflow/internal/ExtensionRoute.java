package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionProcess;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItemKind;

/** The route of a request for a later due day on the engine. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExtensionRoute implements ExtensionProcess {
  static final String PROCESS = "DeadlineExtensionProcess";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final WorkItemRepository items;

  @Inject
  ExtensionRoute(RuntimeService runtime, TaskService tasks, WorkItemRepository items) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.items = items;
  }

  @Override
  public void asked(ExtensionId request) {
    runtime.startProcessInstanceByKey(PROCESS, request.toString());
  }

  @Override
  public void decided(ExtensionId request) {
    items
        .open(
            new Subject(Subjects.EXTENSION, request.toString()),
            WorkItemKind.DECIDE_ON_EXTENSION,
            Optional.empty())
        .ifPresent(item -> tasks.complete(item.id()));
  }

  @Override
  public void fellAway(ExtensionId request) {
    runtime
        .createMessageCorrelation("Msg_RequestFellAway")
        .processInstanceBusinessKey(request.toString())
        .correlate();
  }
}
