package org.gcmplan.publication.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gcmplan.kernel.LocalizedText;

/**
 * Writes JSON in one way only, after RFC 8785: keys sorted, no blanks, nothing escaped that need
 * not be. Knows maps, lists, texts, whole numbers, truth values and pieces written before.
 */
final class CanonicalJson {

  /** A piece that is canonical already. */
  record Written(String json) {}

  private CanonicalJson() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof LocalizedText text) {
      return object(Map.of("vi", text.vi(), "en", text.en()));
    }
    if (value instanceof Written written) {
      return written.json();
    }
    return value instanceof String text ? text(text) : value.toString();
  }

  private static String object(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    return sorted.entrySet().stream()
        .map(entry -> text(entry.getKey()) + ":" + of(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> json.append(escaped((char) c)));
    return json.append('"').toString();
  }

  private static String escaped(char c) {
    int shortForm = "\"\\\b\f\n\r\t".indexOf(c);
    if (shortForm >= 0) {
      return "\\" + "\"\\bfnrt".charAt(shortForm);
    }
    return c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
  }
}
