package org.gcmplan.documents.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.documents.TextRun;

/** Well-formed XHTML, written piece by piece; every text is escaped on its way in. */
final class Markup {
  /** Days and numbers of documents, 30/6/2028 and 04/QĐ-BNG, which no line may end within. */
  private static final Pattern WHOLE = Pattern.compile("(?<!\\S)\\S{0,20}\\d/\\S{1,20}(?!\\S)");

  private final StringBuilder written = new StringBuilder();

  /** Markup of our own: never a text from outside. */
  Markup raw(String tags) {
    written.append(tags);
    return this;
  }

  Markup text(String text) {
    Matcher whole = WHOLE.matcher(text);
    int written = 0;
    while (whole.find()) {
      plain(text.substring(written, whole.start()));
      open("span", "whole").plain(whole.group()).close("span");
      written = whole.end();
    }
    return plain(text.substring(written));
  }

  /** The text in one line with no markup of its own, for a title or an attribute. */
  Markup line(String text) {
    return plain(text.replace('\n', ' '));
  }

  private Markup plain(String text) {
    text.codePoints().filter(Markup::isAllowedInXml).forEach(this::escape);
    return this;
  }

  /** An element with a text in it. */
  Markup element(String name, String style, String text) {
    return open(name, style).text(text).close(name);
  }

  Markup open(String name, String style) {
    written.append('<').append(name);
    if (!style.isEmpty()) {
      written.append(" class=\"").append(style).append('"');
    }
    written.append('>');
    return this;
  }

  Markup close(String name) {
    written.append("</").append(name).append('>');
    return this;
  }

  Markup runs(List<TextRun> runs) {
    for (TextRun run : runs) {
      String name = tag(run.look());
      if (name.isEmpty()) {
        text(run.text());
      } else {
        element(name, "", run.text());
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }

  private static String tag(TextRun.Look look) {
    return switch (look) {
      case PLAIN -> "";
      case BOLD -> "b";
      case ITALIC -> "i";
      case INSERTED -> "u";
      case DELETED -> "s";
    };
  }

  private void escape(int sign) {
    switch (sign) {
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '&' -> written.append("&amp;");
      case '"' -> written.append("&quot;");
      case '\n' -> written.append("<br />");
      default -> written.appendCodePoint(sign);
    }
  }

  private static boolean isAllowedInXml(int sign) {
    return sign == '\n'
        || sign == '\t'
        || (sign >= 0x20 && sign <= 0xD7FF)
        || (sign >= 0xE000 && sign <= 0xFFFD)
        || sign >= 0x10000;
  }
}
