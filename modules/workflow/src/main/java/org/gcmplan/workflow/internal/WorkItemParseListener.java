package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs the {@link WorkItemListener} on user tasks, so that no model can forget it. */
@Dependent
class WorkItemParseListener extends AbstractBpmnParseListener {
  private final WorkItemListener listener;

  @Inject
  WorkItemParseListener(WorkItemListener listener) {
    this.listener = listener;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    if (WorkItemListener.kindOf(task.getKey()).isPresent()) {
      task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
      task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
      task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }
  }
}
