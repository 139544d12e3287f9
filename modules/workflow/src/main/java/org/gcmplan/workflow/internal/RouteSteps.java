package org.gcmplan.workflow.internal;

import java.util.List;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.ProcessDiagram.Step;
import org.gcmplan.workflow.internal.RouteNode.Kind;

/**
 * The route in words, in the order of the drawing: what came to pass, and of what is ahead only
 * what people do on the straight way, which every model draws at the height of its start.
 */
final class RouteSteps {
  private RouteSteps() {}

  static List<Step> of(List<RouteNode> nodes) {
    double straight = nodes.get(0).box().centre();
    return nodes.stream()
        .filter(
            node ->
                node.state() == State.AHEAD
                    ? node.kind() == Kind.USER_TASK && node.box().centre() == straight
                    : isToldOf(node, nodes))
        .map(node -> new Step(node.name(), node.state()))
        .toList();
  }

  private static boolean isToldOf(RouteNode node, List<RouteNode> nodes) {
    return switch (node.kind()) {
      case USER_TASK, SERVICE_TASK -> true;
      case END -> nodes.stream().noneMatch(frame -> repeats(frame, node));
      default -> false;
    };
  }

  private static boolean repeats(RouteNode frame, RouteNode node) {
    return frame.kind() == Kind.FOR_EACH && frame.box().holds(node.box());
  }
}
