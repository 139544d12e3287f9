package org.gcmplan.workflow.internal;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.gcmplan.workflow.internal.RouteNode.Kind;

/** What each node of a model is drawn as. */
final class RouteKinds {
  private RouteKinds() {}

  static Kind of(FlowNode node) {
    if (node instanceof UserTask) {
      return Kind.USER_TASK;
    }
    if (node instanceof ServiceTask) {
      return Kind.SERVICE_TASK;
    }
    if (node instanceof Gateway) {
      return Kind.GATEWAY;
    }
    if (node instanceof SubProcess part) {
      if (part.triggeredByEvent()) {
        return Kind.ANY_TIME;
      }
      return part.getLoopCharacteristics() == null ? Kind.PART : Kind.FOR_EACH;
    }
    return ofEvent(node);
  }

  private static Kind ofEvent(FlowNode node) {
    if (node instanceof EndEvent) {
      return Kind.END;
    }
    if (node instanceof BoundaryEvent timer) {
      return timer.cancelActivity() ? Kind.TIMER : Kind.REMINDER;
    }
    if (node instanceof StartEvent start) {
      boolean message =
          start.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
      return message ? Kind.MESSAGE_START : Kind.START;
    }
    throw new IllegalArgumentException("Nothing to draw for " + node.getId());
  }
}
