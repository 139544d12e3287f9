package org.gcmplan.access.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** A browser that goes to the provider and reads the address to which it is sent back. */
final class Redirects {
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private Redirects() {}

  static String codeFrom(URI address) {
    try {
      var answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
      var back = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
      return back.find() ? back.group(1) : "";
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
