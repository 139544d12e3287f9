package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody with a session of their own, who fills in forms as the pages hand them out. */
final class Visitor {
  private static final String PASSWORD = "Di-cu-an-toan-2030";

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI server;

  Visitor(URI server) {
    this.server = server;
  }

  static Visitor signedIn(URI server, String name) {
    Visitor visitor = new Visitor(server);
    String sent = "/login.xhtml";
    Element form = Jsoup.parse(visitor.get(sent)).getElementById("enter");
    String answer =
        visitor.post(
            sent, form, Map.of("enter:name", name, "enter:password", PASSWORD, "enter:send", "x"));
    if (Jsoup.parse(answer).getElementById("enter") != null) {
      throw new IllegalStateException(name + " could not sign in");
    }
    return visitor;
  }

  String get(String path) {
    return text(send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray()));
  }

  /** How many bytes come over the line for it. */
  long bytes(String path) {
    HttpRequest asked = request(path).header("Accept-Encoding", "gzip").build();
    return send(asked, HttpResponse.BodyHandlers.ofByteArray()).body().length;
  }

  /** The form with everything hidden in it, and these fields. */
  String post(String path, Element form, Map<String, String> fields) {
    Map<String, String> all =
        form.select("input[type=hidden]").stream()
            .collect(Collectors.toMap(i -> i.attr("name"), Element::val, (one, other) -> other));
    all.putAll(fields);
    all.put(form.id(), form.id());
    String body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest posted =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", server.getScheme() + "://" + server.getAuthority())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return text(send(posted, HttpResponse.BodyHandlers.ofByteArray()));
  }

  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(each -> each.getName() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      HttpResponse<T> response = client.send(request, handler);
      if (response.statusCode() != 200) {
        throw new IllegalStateException(request + " answered " + response.statusCode());
      }
      return response;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
