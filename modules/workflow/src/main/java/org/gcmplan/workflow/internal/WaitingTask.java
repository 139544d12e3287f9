package org.gcmplan.workflow.internal;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateId;

/**
 * A user task that the engine waits for, as far as the inbox has to know it.
 *
 * @param variables the values of the process, as the task sees them
 */
record WaitingTask(String id, UpdateId update, Function<String, Object> variables) {

  static WaitingTask of(DelegateTask task) {
    DelegateExecution execution = task.getExecution();
    return new WaitingTask(
        task.getId(), RouteVariables.updateOf(execution), execution::getVariable);
  }

  BodyId body() {
    return BodyId.parse((String) variables.apply(RouteVariables.BODY));
  }

  Instant deadline() {
    return ((Date) variables.apply(RouteVariables.DEADLINE)).toInstant();
  }
}
