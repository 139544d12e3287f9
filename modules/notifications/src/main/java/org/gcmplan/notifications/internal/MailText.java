package org.gcmplan.notifications.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a letter in the two forms of a mail. Paragraphs are divided by empty lines; in a
 * digest, a line may carry the page it leads to behind a tab.
 */
record MailText(String text, String address, boolean withLinks) {
  private static final String TAB = "\t";

  /** A line of a digest that leads somewhere. */
  static String line(String text, String path) {
    return text.replace(TAB, " ") + TAB + path;
  }

  String plain() {
    return text.lines().map(this::plainLine).collect(Collectors.joining("\n"));
  }

  String html() {
    return Stream.of(text.split("\\n\\s*\\n"))
        .map(
            paragraph ->
                "<p>"
                    + paragraph.lines().map(this::htmlLine).collect(Collectors.joining("<br>\n"))
                    + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private String plainLine(String line) {
    return isLink(line) ? "- " + words(line) + "\n  " + target(line) : line;
  }

  private String htmlLine(String line) {
    return isLink(line)
        ? "• <a href=\"%s\">%s</a>".formatted(escaped(target(line)), escaped(words(line)))
        : escaped(line);
  }

  private boolean isLink(String line) {
    return withLinks && line.contains(TAB);
  }

  private static String words(String line) {
    return line.substring(0, line.indexOf(TAB));
  }

  private String target(String line) {
    return address + line.substring(line.indexOf(TAB) + 1);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
