package org.gcmplan.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An address within the application: a path and its parameters, in order, each once. */
final class Address {
  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  Address(String path) {
    this.path = path;
  }

  /** What the browser asked for, before any forward to a sign-in or error page. */
  static Address of(HttpServletRequest request) {
    Object before = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (before == null) {
      return of(request.getRequestURI(), request.getQueryString());
    }
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return of(before.toString(), Objects.toString(query, null));
  }

  static Address of(String path, String query) {
    Address address = new Address(path);
    for (String pair : Objects.requireNonNullElse(query, "").split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        address.parameters.put(
            decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return address;
  }

  Address with(String name, Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
    return this;
  }

  Address without(String name) {
    parameters.remove(name);
    return this;
  }

  boolean isPath(String other) {
    return path.equals(other);
  }

  @Override
  public String toString() {
    String query =
        parameters.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
