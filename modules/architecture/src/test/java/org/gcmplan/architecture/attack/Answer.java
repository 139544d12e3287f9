package org.gcmplan.architecture.attack;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the application answered to one request; redirects are answers too. */
record Answer(HttpResponse<byte[]> response) {

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  byte[] bytes() {
    return response.body();
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  Document page() {
    return Jsoup.parse(text(), response.uri().toString());
  }

  /** Whether it is the sign-in page, shown in place of what was asked for. */
  boolean asksForSignIn() {
    return status() == 200 && text().contains("id=\"enter:password\"")
        || status() == 302 && header("Location").contains("/login.xhtml")
        || status() == 401;
  }
}
