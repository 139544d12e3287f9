package org.gcmplan.documents.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name that is only a name: no path, nothing invisible, nothing that turns the direction of
 * reading, in NFC, short enough for every system.
 *
 * @param ending in small letters, without its point; empty when there is none
 */
record FileName(String text, String ending) {
  private static final int LONGEST = 120;

  static FileName clean(String given) {
    // What is invisible may keep apart what belongs together: it goes first.
    StringBuilder visible =
        given
            .codePoints()
            .filter(FileName::isVisible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    String name = Normalizer.normalize(visible, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ");
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    int point = name.lastIndexOf('.');
    String ending = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    return new FileName(shortened(name, point), ending);
  }

  private static String shortened(String name, int point) {
    if (name.length() <= LONGEST) {
      return name;
    }
    String tail = point < 0 || name.length() - point > 10 ? "" : name.substring(point);
    int end = LONGEST - tail.length();
    // Never half of a sign beyond the basic plane.
    end = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
    return name.substring(0, end).replaceAll("[. ]+$", "") + tail;
  }

  private static boolean isVisible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
