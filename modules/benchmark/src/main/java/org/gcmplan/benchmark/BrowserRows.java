package org.gcmplan.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gcmplan.architecture.outside.Chromium;

/**
 * What somebody at a screen waits for: until the largest thing on the page is drawn, and how many
 * bytes came over the line, on the first visit and on the next with everything kept that may be.
 */
final class BrowserRows {
  private static final String PASSWORD = "Di-cu-an-toan-2030";
  private static final String LARGEST_DRAWN =
      "() => new Promise(tell => { new PerformanceObserver(list => {"
          + " const all = list.getEntries(); tell(all[all.length - 1].startTime); })"
          + ".observe({type: 'largest-contentful-paint', buffered: true});"
          + " setTimeout(() => tell(-1), 3000); })";

  private final URI server;
  private final Results results;
  private final int rounds;

  BrowserRows(URI server, Results results, int rounds) {
    this.server = server;
    this.results = results;
    this.rounds = rounds;
  }

  void measure(String row, String path) {
    try (Chromium chromium = Chromium.start()) {
      for (int round = 0; round <= rounds; round++) {
        try (BrowserContext person = signedIn(chromium.browser())) {
          Sample first = visit(person, row + "-first", path);
          Sample next = visit(person, row + "-next", path);
          if (round > 0) {
            results.add(first);
            results.add(next);
          }
        }
      }
    }
  }

  /** Signed in by another browser: what the sign-in page leaves in its cache helps nobody. */
  private BrowserContext signedIn(Browser browser) {
    try (BrowserContext door = browser.newContext();
        Page page = door.newPage()) {
      page.navigate(server + "/login.xhtml");
      page.locator("input[type=text]").fill("thuongtruc.ls");
      page.locator("input[type=password]").fill(PASSWORD);
      page.locator("[id='enter:send']").click();
      page.waitForURL(Pattern.compile("/(inbox|reporting/dashboard.xhtml)$"));
      BrowserContext person =
          browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
      person.addCookies(
          door.cookies().stream().map(each -> cookie(each.name, each.value)).toList());
      return person;
    }
  }

  private Cookie cookie(String name, String value) {
    return new Cookie(name, value).setDomain(server.getHost()).setPath("/");
  }

  private Sample visit(BrowserContext person, String row, String path) {
    List<Request> done = new ArrayList<>();
    try (Page page = person.newPage()) {
      page.onRequestFinished(done::add);
      page.navigate(server + path);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      double drawn = ((Number) page.evaluate(LARGEST_DRAWN)).doubleValue();
      long bytes = done.stream().map(Request::sizes).mapToLong(BrowserRows::received).sum();
      return new Sample(row, Sample.OURS, 1, drawn, drawn, 0, bytes);
    }
  }

  private static long received(Sizes sizes) {
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
