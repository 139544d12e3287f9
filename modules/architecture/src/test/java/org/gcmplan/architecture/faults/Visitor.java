package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A person with a browser behind a proxy that knows both nodes: stays with one while it answers,
 * goes to the other when it does not, and signs in again when asked to.
 */
final class Visitor {
  private static final String PASSWORD = "Di-cu-an-toan-2030";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final String userName;
  private final Doors doors;
  private final AtomicInteger door;
  private final List<Instant> signIns = new CopyOnWriteArrayList<>();
  private final HttpClient client;

  Visitor(String userName, int door, Doors doors) {
    this.userName = userName;
    this.door = new AtomicInteger(door);
    this.doors = doors;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(2))
            .sslContext(doors.trust())
            .build();
  }

  String userName() {
    return userName;
  }

  int signIns() {
    return signIns.size();
  }

  @Override
  public String toString() {
    return userName + " signed in at " + signIns;
  }

  /** A page, from whichever node shows it. */
  Page open(String path) throws IOException {
    IOException last = new IOException("No node shows " + path);
    if (!doors.seemsReady(door.get()) && doors.seemsReady(1 - door.get())) {
      goElsewhere();
    }
    for (int tries = 0; tries < 2; tries++) {
      try {
        Page page = shown(path);
        if (!page.isFault()) {
          return page;
        }
        last = new IOException(page.complaint());
      } catch (IOException down) {
        last = down;
      }
      goElsewhere();
    }
    throw last;
  }

  /** A page as this node answers, whatever that is. */
  Page look(String path) throws IOException {
    return get(path);
  }

  /** Sends a form once, to the node it came from or the one that is visited now. */
  Page send(Form form, String button) throws IOException {
    URI target = form.target();
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    URI here = URI.create(here().toString().replace("/gcm", "") + target.getRawPath() + query);
    return post(here, form.pressed(button));
  }

  void goElsewhere() {
    door.updateAndGet(before -> 1 - before);
  }

  void goTo(int node) {
    door.set(node);
  }

  private URI here() {
    return doors.door(door.get());
  }

  private Page shown(String path) throws IOException {
    Page page = get(path);
    return page.asksForSignIn() ? shownAfterSignIn(path) : page;
  }

  /** One of several pages that a person opens at once asks for the sign-in: the first. */
  private synchronized Page shownAfterSignIn(String path) throws IOException {
    Page page = get(path);
    if (page.asksForSignIn()) {
      signIn();
      page = get(path);
    }
    return page;
  }

  void signIn() throws IOException {
    Form form =
        get("/login.xhtml").form("enter").orElseThrow(() -> new IOException("No sign-in page"));
    Page entered = send(form.fill("name", userName).fill("password", PASSWORD), "send");
    if (entered.asksForSignIn() || entered.isFault()) {
      throw new IOException(userName + " was not let in: " + entered.complaint());
    }
    signIns.add(Instant.now());
  }

  private Page get(String path) throws IOException {
    return answer(request(URI.create(here() + path)).GET());
  }

  private Page post(URI address, String body) throws IOException {
    return answer(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).timeout(PATIENCE);
  }

  private Page answer(HttpRequest.Builder request) throws IOException {
    try {
      return Page.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", stopped);
    }
  }
}
