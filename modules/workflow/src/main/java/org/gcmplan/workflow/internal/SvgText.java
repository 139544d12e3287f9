package org.gcmplan.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text and numbers in a drawing: escaped, and broken into lines that fit. */
final class SvgText {
  private static final double LETTER = 6.2;
  private static final double LINE = 15;

  private SvgText() {}

  /** The text in as many lines as the width asks for, their middle at the given point. */
  static String centred(String text, double x, double y, double width) {
    List<String> lines = balanced(text, width);
    return block(lines, x, y - (lines.size() - 1) * LINE / 2 + 4);
  }

  /** The same, its first line just below the given height. */
  static String below(String text, double x, double top, double width) {
    return block(balanced(text, width), x, top + 11);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A number as SVG wants it, whatever the machine's language. */
  static String number(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }

  private static String block(List<String> lines, double x, double firstBaseline) {
    var svg = new StringBuilder("<text text-anchor=\"middle\">");
    for (int line = 0; line < lines.size(); line++) {
      svg.append(
              "<tspan x=\"%s\" y=\"%s\">".formatted(number(x), number(firstBaseline + line * LINE)))
          .append(escaped(lines.get(line)))
          .append("</tspan>");
    }
    return svg.append("</text>").toString();
  }

  // As few lines as fit, and these as even as can be: no word is left alone on its line.
  private static List<String> balanced(String text, double width) {
    List<String> lines = lines(text, width);
    for (double narrower = width - LETTER; narrower > 0; narrower -= LETTER) {
      List<String> tried = lines(text, narrower);
      if (tried.size() > lines.size()) {
        return lines;
      }
      lines = tried;
    }
    return lines;
  }

  private static List<String> lines(String text, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && (line.length() + 1 + word.length()) * LETTER > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
