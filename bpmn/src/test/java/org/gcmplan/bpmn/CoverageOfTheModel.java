package org.gcmplan.bpmn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Notes every node that was entered and every flow that was taken, over all tests of a class. */
class CoverageOfTheModel extends AbstractBpmnParseListener {
  private final Set<String> walked = new TreeSet<>();

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
    processes.forEach(process -> process.getActivities().forEach(this::watch));
  }

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
    transition.addListener(
        ExecutionListener.EVENTNAME_TAKE,
        (ExecutionListener) execution -> walked.add(transition.getId()));
  }

  private void watch(ActivityImpl activity) {
    activity.addListener(
        ExecutionListener.EVENTNAME_START,
        (ExecutionListener) execution -> walked.add(execution.getCurrentActivityId()));
    activity.getActivities().forEach(this::watch);
  }

  /** What the model holds and nobody walked. */
  Set<String> notWalked(BpmnModelInstance model) {
    var left = new TreeSet<String>();
    model.getModelElementsByType(FlowNode.class).forEach(node -> left.add(node.getId()));
    // The engine jumps from an event-based gateway to the event that came; that one is a node.
    model.getModelElementsByType(SequenceFlow.class).stream()
        .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
        .forEach(flow -> left.add(flow.getId()));
    left.removeAll(walked);
    return left;
  }
}
