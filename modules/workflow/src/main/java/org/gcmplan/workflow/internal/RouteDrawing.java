package org.gcmplan.workflow.internal;

import static org.gcmplan.workflow.internal.SvgText.escaped;
import static org.gcmplan.workflow.internal.SvgText.number;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.workflow.internal.RouteFlow.Point;
import org.gcmplan.workflow.internal.RouteNode.Box;
import org.gcmplan.workflow.internal.RouteNode.Kind;

/** A route as one SVG element, with a name and a description for who does not see it. */
class RouteDrawing {
  private static final double MARGIN = 16;
  private static final String LOOK =
      """
      .gcm-route{font:500 12px/1.3 var(--font-ui,sans-serif);max-inline-size:none}\
      .gcm-route text{fill:var(--c-ink,#15202e)}\
      .gcm-route .node{fill:var(--c-surface,#fff);stroke:var(--c-line-strong,#74859b);\
      stroke-width:1.5}\
      .gcm-route .ahead>:is(rect,path).node{stroke-dasharray:5 3}\
      .gcm-route .done>.node{fill:var(--c-ok-soft,#d9f0ea);stroke:var(--c-ok,#005b4b)}\
      .gcm-route .current>.node{fill:var(--c-primary-soft,#e2edf9);\
      stroke:var(--c-primary,#0b5cad);stroke-width:4}\
      .gcm-route .current>text{font-weight:700}\
      .gcm-route .frame{fill:var(--c-page,#f3f5f9);stroke:var(--c-line-strong,#74859b)}\
      .gcm-route .any{stroke-dasharray:2 3}\
      .gcm-route .end{stroke-width:3.5}\
      .gcm-route .ring,.gcm-route .picture{fill:none;stroke:var(--c-ink-2,#46566a)}\
      .gcm-route .soft{stroke-dasharray:4 3}\
      .gcm-route .head text{font-weight:700}\
      .gcm-route .flow{fill:none;stroke:var(--c-ink-2,#46566a);stroke-width:1.3}\
      .gcm-route .tip{fill:var(--c-ink-2,#46566a)}\
      .gcm-route .sign circle{fill:var(--c-ok,#005b4b)}\
      .gcm-route .sign path{fill:none;stroke:var(--c-surface,#fff);stroke-width:2.2}\
      .gcm-route .current .sign circle{fill:var(--c-primary,#0b5cad)}\
      .gcm-route .current .sign path{fill:var(--c-surface,#fff);stroke:none}""";

  private final String name;
  private final String description;

  RouteDrawing(String name, String description) {
    this.name = name;
    this.description = description;
  }

  String of(List<RouteNode> nodes, List<RouteFlow> flows) {
    Box paper = paper(nodes);
    return """
        <svg class="gcm-route" xmlns="http://www.w3.org/2000/svg" role="img" \
        aria-labelledby="route-name route-text" width="%3$s" height="%4$s" \
        viewBox="%1$s %2$s %3$s %4$s"><title id="route-name">%5$s</title>\
        <desc id="route-text">%6$s</desc><style>%7$s</style><defs><marker id="route-tip" \
        viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">\
        <path class="tip" d="M0 1l9 4-9 4z"/></marker></defs>%8$s%9$s%10$s</svg>"""
        .formatted(
            number(paper.x()),
            number(paper.y()),
            number(paper.width()),
            number(paper.height()),
            escaped(name),
            escaped(description),
            LOOK,
            drawn(nodes.stream().filter(node -> node.kind().isFrame())),
            flows.stream().map(RouteDrawing::arrow).collect(Collectors.joining()),
            drawn(onTop(nodes)));
  }

  // Timers sit on the edge of their task, so they come after it.
  private static Stream<RouteNode> onTop(List<RouteNode> nodes) {
    return Stream.concat(
        nodes.stream().filter(node -> !node.kind().isFrame() && !isTimer(node)),
        nodes.stream().filter(RouteDrawing::isTimer));
  }

  private static boolean isTimer(RouteNode node) {
    return node.kind() == Kind.TIMER || node.kind() == Kind.REMINDER;
  }

  private static String drawn(Stream<RouteNode> nodes) {
    return nodes.map(RouteShapes::of).collect(Collectors.joining());
  }

  private static String arrow(RouteFlow flow) {
    String path =
        flow.points().stream().map(RouteDrawing::point).collect(Collectors.joining("L", "M", ""));
    String label =
        flow.label()
            .map(at -> SvgText.below(flow.name(), at.middle(), at.y(), at.width() + 30))
            .orElse("");
    return "<path class=\"flow\" marker-end=\"url(#route-tip)\" d=\"%s\"/>%s"
        .formatted(path, label);
  }

  private static String point(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private static Box paper(List<RouteNode> nodes) {
    List<Box> boxes =
        nodes.stream()
            .flatMap(node -> Stream.concat(Stream.of(node.box()), node.label().stream()))
            .toList();
    double left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
    double top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
    double right = boxes.stream().mapToDouble(Box::right).max().orElse(0) + MARGIN;
    double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0) + MARGIN;
    return new Box(left, top, right - left, bottom - top);
  }
}
