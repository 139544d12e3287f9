package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItemKind;

/** What the engine runs and waits for, in two queries. */
@Dependent
class EngineTasks {
  private final RuntimeService runtime;
  private final TaskService tasks;

  @Inject
  EngineTasks(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** The kinds of work each running route waits for, by business key. */
  Map<String, Set<WorkItemKind>> stages(String process) {
    Map<String, String> keys = keysByInstance(process);
    Map<String, Set<WorkItemKind>> stages = new HashMap<>();
    keys.values().forEach(key -> stages.put(key, EnumSet.noneOf(WorkItemKind.class)));
    for (Task task : userTasks(process)) {
      Set<WorkItemKind> here = stages.get(keys.get(task.getProcessInstanceId()));
      WorkItemListener.kindOf(task.getTaskDefinitionKey()).ifPresent(here::add);
    }
    return stages;
  }

  /** The user tasks that wait, by their id. */
  Map<String, Subject> waiting(String process) {
    Map<String, String> keys = keysByInstance(process);
    return userTasks(process).stream()
        .collect(
            Collectors.toMap(
                Task::getId, task -> Subjects.of(process, keys.get(task.getProcessInstanceId()))));
  }

  private Map<String, String> keysByInstance(String process) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private List<Task> userTasks(String process) {
    return tasks.createTaskQuery().processDefinitionKey(process).list();
  }
}
