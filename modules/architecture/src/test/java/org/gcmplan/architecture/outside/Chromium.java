package org.gcmplan.architecture.outside;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium: the one named by {@code GCMPLAN_CHROMIUM}, or one that is installed, or one
 * that Playwright may download. Where none can be had, the message says what to install.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** A browser of its own. */
  public static Chromium start() {
    Optional<Path> installed = installed();
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    try {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
      installed.ifPresent(options::setExecutablePath);
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (PlaywrightException none) {
      throw new IllegalStateException(
          "The browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium) or"
              + " name it in GCMPLAN_CHROMIUM.",
          none);
    }
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> installed() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("GCMPLAN_CHROMIUM")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
