package org.gcmplan.workflow.internal;

import static org.gcmplan.workflow.internal.SvgText.number;

import java.util.Locale;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.internal.RouteNode.Box;
import org.gcmplan.workflow.internal.RouteNode.Kind;

/** How each kind of node looks; where it stands is told by line, ground and sign, not by colour. */
final class RouteShapes {
  private static final double ROOM = 14;

  private RouteShapes() {}

  static String of(RouteNode node) {
    String state = node.state().name().toLowerCase(Locale.ROOT);
    return "<g class=\"%s\">%s%s%s</g>".formatted(state, outline(node), name(node), sign(node));
  }

  private static String outline(RouteNode node) {
    Box box = node.box();
    return switch (node.kind()) {
      case USER_TASK -> rectangle(box, "node", 8) + person(box);
      case SERVICE_TASK -> rectangle(box, "node", 8) + gear(box);
      case GATEWAY -> diamond(box);
      case FOR_EACH -> rectangle(box, "frame", 10) + threeBars(box);
      case PART -> rectangle(box, "frame", 10);
      case ANY_TIME -> rectangle(box, "frame any", 10);
      case START -> circle(box, 0, "node");
      case MESSAGE_START -> circle(box, 0, "node") + envelope(box);
      case END -> circle(box, 0, "node end");
      case TIMER -> circle(box, 0, "node") + circle(box, 4, "ring") + clock(box);
      case REMINDER -> circle(box, 0, "node soft") + circle(box, 4, "ring soft") + clock(box);
    };
  }

  private static String name(RouteNode node) {
    Box box = node.box();
    if (node.kind().isFrame()) {
      return "<g class=\"head\">%s</g>"
          .formatted(SvgText.below(node.name(), box.middle(), box.y() + 8, box.width()));
    }
    return node.label()
        .map(at -> SvgText.below(node.name(), at.middle(), at.y(), Math.max(at.width(), 60)))
        .orElseGet(
            () -> SvgText.centred(node.name(), box.middle(), box.centre() + 4, box.width() - ROOM));
  }

  // A tick on what is done, a triangle on what is at hand.
  private static String sign(RouteNode node) {
    boolean carriesSign = node.kind() == Kind.USER_TASK || node.kind() == Kind.SERVICE_TASK;
    if (node.state() == State.AHEAD || !carriesSign && node.kind() != Kind.END) {
      return "";
    }
    String sign = node.state() == State.DONE ? "M-4.5 .5l3 3 6-7" : "M-2.5-4.5l6.5 4.5-6.5 4.5z";
    return "<g class=\"sign\" transform=\"translate(%s %s)\"><circle r=\"10\"/><path d=\"%s\"/></g>"
        .formatted(number(node.box().right() - 3), number(node.box().y() + 3), sign);
  }

  private static String rectangle(Box box, String look, int rounding) {
    return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%d\"/>"
        .formatted(
            look,
            number(box.x()),
            number(box.y()),
            number(box.width()),
            number(box.height()),
            rounding);
  }

  private static String circle(Box box, double inset, String look) {
    return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
        .formatted(
            look, number(box.middle()), number(box.centre()), number(box.width() / 2 - inset));
  }

  private static String diamond(Box box) {
    return "<path class=\"node\" d=\"M%s %sl%s %s %s %s %s %sz\"/>"
        .formatted(
            number(box.middle()),
            number(box.y()),
            number(box.width() / 2),
            number(box.height() / 2),
            number(-box.width() / 2),
            number(box.height() / 2),
            number(-box.width() / 2),
            number(-box.height() / 2));
  }

  private static String person(Box box) {
    return picture(
        box.x() + 13, box.y() + 13, "M-6 6a6 6 0 0 1 12 0M-3-3a3 3 0 1 0 6 0 3 3 0 1 0-6 0");
  }

  private static String gear(Box box) {
    return picture(
        box.x() + 13,
        box.y() + 13,
        "M-3 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0M0-7v3M0 4v3M-7 0h3M4 0h3M-5-5l2 2M3 3l2 2M5-5l-2 2M-3 3l-2 2");
  }

  private static String threeBars(Box box) {
    return picture(box.middle(), box.bottom() - 12, "M-5-6v12M0-6v12M5-6v12");
  }

  private static String envelope(Box box) {
    return picture(box.middle(), box.centre(), "M-8-5h16v10h-16zM-8-5l8 6 8-6");
  }

  private static String clock(Box box) {
    return picture(box.middle(), box.centre(), "M-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0M0-5v5l3 2");
  }

  private static String picture(double x, double y, String path) {
    return "<path class=\"picture\" transform=\"translate(%s %s)\" d=\"%s\"/>"
        .formatted(number(x), number(y), path);
  }
}
