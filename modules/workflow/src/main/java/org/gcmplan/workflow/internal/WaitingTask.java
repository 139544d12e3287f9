package org.gcmplan.workflow.internal;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.gcmplan.kernel.BodyId;

/**
 * A user task that the engine waits for, as far as the inbox has to know it.
 *
 * @param process the id of the process in its model
 * @param key the business key: the id of what the process is about
 * @param variables the values of the process, as the task sees them
 */
record WaitingTask(String id, String process, String key, Function<String, Object> variables) {

  static WaitingTask of(DelegateTask task) {
    DelegateExecution execution = task.getExecution();
    return new WaitingTask(
        task.getId(),
        Subjects.processOf(task.getProcessDefinitionId()),
        execution.getProcessBusinessKey(),
        execution::getVariable);
  }

  BodyId body() {
    return BodyId.parse((String) variables.apply(RouteVariables.BODY));
  }

  Instant deadline() {
    return ((Date) variables.apply(RouteVariables.DEADLINE)).toInstant();
  }
}
