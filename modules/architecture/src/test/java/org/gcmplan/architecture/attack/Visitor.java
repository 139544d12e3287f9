package org.gcmplan.architecture.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a session of their own who speaks plain HTTP: no script runs, nothing is hidden.
 */
final class Visitor {
  static final String PASSWORD = "Di-cu-an-toan-2030";
  static final String STATE = "jakarta.faces.ViewState";
  static final String COOKIE = "JSESSIONID";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(PATIENCE)
          .build();
  private final URI top;

  Visitor(URI top) {
    this.top = top;
  }

  /** Asks for an address below the top of the application; nothing is encoded for the caller. */
  Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Answer ask(String method, String path, String... headers) {
    return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** Posts fields as a form does. */
  Answer post(String path, Map<String, String> fields, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** Posts any body. */
  Answer postBytes(String path, String type, byte[] body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Opens the sign-in page and sends it; whether that succeeded is in the answer. */
  Answer signIn(String userName, String password) {
    Map<String, String> fields = fieldsOf(get("/login.xhtml").page(), "enter");
    fields.put("enter:name", userName);
    fields.put("enter:password", password);
    fields.put("enter:send", "x");
    return post("/login.xhtml", fields);
  }

  /** What a form of a page would send as it stands, without its buttons. */
  static Map<String, String> fieldsOf(Document page, String form) {
    Element found = page.getElementById(form);
    if (found == null) {
      throw new IllegalStateException("No form " + form + " in " + page.title());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    found
        .select("input[type=hidden], input[type=text], textarea")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    fields.remove("");
    return fields;
  }

  /** The value of a cookie, or an empty text. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Carries a cookie that somebody else chose. */
  void carry(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/gcm");
    cookie.setDomain(top.getHost());
    cookie.setVersion(0);
    cookies.getCookieStore().add(top, cookie);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(top + path)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpRequest asked = request.build();
      Answer answer = new Answer(client.send(asked, HttpResponse.BodyHandlers.ofByteArray()));
      // The proxy that speaks HTTPS stands before this visitor.
      cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
      return answer;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
