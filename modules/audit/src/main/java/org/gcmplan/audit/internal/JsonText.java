package org.gcmplan.audit.internal;

/** Text between quotes, escaped where RFC 8785 says so and nowhere else. */
final class JsonText {
  private JsonText() {}

  static String quoted(String text) {
    var json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(json, text, i);
    }
    return json.append('"').toString();
  }

  private static void append(StringBuilder json, String text, int index) {
    char letter = text.charAt(index);
    int named = "\b\t\n\f\r\"\\".indexOf(letter);
    if (named >= 0) {
      json.append('\\').append("btnfr\"\\".charAt(named));
    } else if (letter < ' ' || isLoneSurrogate(text, index)) {
      json.append(String.format("\\u%04x", (int) letter));
    } else {
      json.append(letter);
    }
  }

  // Half a character has no bytes in UTF-8: written out it could not be read back.
  private static boolean isLoneSurrogate(String text, int index) {
    char letter = text.charAt(index);
    if (Character.isHighSurrogate(letter)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(letter)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
