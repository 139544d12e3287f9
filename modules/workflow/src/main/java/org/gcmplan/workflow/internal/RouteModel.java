package org.gcmplan.workflow.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.gcmplan.kernel.Language;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.internal.RouteFlow.Point;
import org.gcmplan.workflow.internal.RouteNode.Box;

/** What a process model says, in one language, ready to be drawn. */
class RouteModel {
  private final BpmnModelInstance model;
  private final Language language;

  RouteModel(BpmnModelInstance model, Language language) {
    this.model = model;
    this.language = language;
  }

  String name() {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    return named(process, process.getName());
  }

  /** The nodes from left to right, frames before what stands in them. */
  List<RouteNode> nodes(Function<String, State> states) {
    return shapes().stream().map(shape -> node(shape, states)).toList();
  }

  List<RouteFlow> flows() {
    return model.getModelElementsByType(BpmnEdge.class).stream().map(this::flow).toList();
  }

  private List<BpmnShape> shapes() {
    return model.getModelElementsByType(BpmnShape.class).stream()
        .sorted((one, other) -> Double.compare(one.getBounds().getX(), other.getBounds().getX()))
        .toList();
  }

  private RouteNode node(BpmnShape shape, Function<String, State> states) {
    FlowNode node = (FlowNode) shape.getBpmnElement();
    return new RouteNode(
        RouteKinds.of(node),
        named(node, node.getName()),
        box(shape.getBounds()),
        labelOf(shape.getBpmnLabel()),
        states.apply(node.getId()));
  }

  private RouteFlow flow(BpmnEdge edge) {
    FlowElement flow = (SequenceFlow) edge.getBpmnElement();
    List<Point> points =
        edge.getWaypoints().stream().map(at -> new Point(at.getX(), at.getY())).toList();
    String name = Optional.ofNullable(flow.getName()).map(vi -> named(flow, vi)).orElse("");
    return new RouteFlow(name, points, labelOf(edge.getBpmnLabel()));
  }

  private static Optional<Box> labelOf(BpmnLabel label) {
    return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(RouteModel::box);
  }

  private static Box box(Bounds bounds) {
    return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private String named(BaseElement element, String vietnamese) {
    return named(element, vietnamese, language);
  }

  /** What a model calls one of its elements; the models are Vietnamese and name others beside. */
  static String named(BaseElement element, String vietnamese, Language language) {
    if (language == Language.VI || element.getExtensionElements() == null) {
      return vietnamese;
    }
    return element.getExtensionElements().getElements().stream()
        .map(found -> found.getChildElementsByType(CamundaProperty.class))
        .flatMap(Collection::stream)
        .filter(property -> ("name_" + language.tag()).equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst()
        .orElse(vietnamese);
  }
}
