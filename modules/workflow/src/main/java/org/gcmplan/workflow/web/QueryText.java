package org.gcmplan.workflow.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query string that was kept, read again. */
record QueryText(Map<String, String> values) {

  static QueryText of(String query) {
    Map<String, String> values = new HashMap<>();
    Stream.of(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> values.putIfAbsent(decoded(pair[0]), decoded(pair[1])));
    return new QueryText(values);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The query string again, with these names only. */
  String only(List<String> names) {
    return names.stream()
        .filter(name -> !value(name).isEmpty())
        .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return "";
    }
  }
}
