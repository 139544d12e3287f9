package org.gcmplan.architecture.outside;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/** A person at a desk: a browser session of their own, signed in, at the width of a screen. */
final class Desk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A click that comes before the page is drawn at its new width may be lost. */
  private static final String DRAWN =
      "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

  private static final String PASSWORD = "Di-cu-an-toan-2030";

  private final BrowserContext session;
  private final String address;
  private String who = "anybody";
  final Page page;

  private Desk(BrowserContext session, String address) {
    this.session = session;
    this.address = address;
    this.page = session.newPage();
  }

  /** Somebody from the public, who does not sign in. */
  static Desk ofAnybody(Browser browser, URI address) {
    BrowserContext session =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    return new Desk(session, address.toString());
  }

  static Desk of(String userName, Browser browser, URI address) {
    Desk desk = ofAnybody(browser, address);
    try {
      desk.open("/login.xhtml");
      desk.signIn(userName);
      desk.page.waitForURL(Pattern.compile("/(inbox|reporting/dashboard.xhtml)$"));
      return desk;
    } catch (PlaywrightException outside) {
      desk.close();
      throw outside;
    }
  }

  /** Fills the sign-in page, once it is there. */
  void signIn(String userName) {
    who = userName;
    page.locator("input[type=password]").waitFor();
    page.locator("input[type=text]").fill(userName);
    page.locator("input[type=password]").fill(PASSWORD);
    button("Đăng nhập").click();
  }

  /** What a restart of the server, or half an hour of silence, does to a session. */
  void endSession() {
    session.clearCookies();
  }

  void open(String path) {
    page.navigate(address + path);
  }

  /** Opens the work item of that title from the inbox, as its owner does. */
  void openWork(String title) {
    open("/inbox");
    Accessibility.check(page);
    page.locator("a.t").filter(new Locator.FilterOptions().setHasText(title)).click();
    page.locator("h1").filter(new Locator.FilterOptions().setHasText(title)).waitFor();
    Accessibility.check(page);
  }

  /** Opens one of the acts of the decision bar. */
  void act(String label) {
    page.locator("summary.g-btn")
        .filter(new Locator.FilterOptions().setHasText(label))
        .first()
        .click();
  }

  Locator button(String label) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  Locator radio(String label) {
    return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label));
  }

  Locator field(String label) {
    return page.getByLabel(label).first();
  }

  /**
   * Waits for the message that tells that the act is done. What could still be taken back is done
   * at once, so that the next person finds it.
   */
  void told(String message) {
    toldAndMayUndo(message);
    // What can be taken back stands at the end of the page.
    isWhole();
    if (button("Thực hiện ngay").count() > 0) {
      button("Thực hiện ngay").first().click();
      toldAndMayUndo("Đã thực hiện.");
    }
  }

  /** The same, and leaves the time to take it back. */
  void toldAndMayUndo(String message) {
    try {
      page.getByText(message).first().waitFor();
    } catch (TimeoutError nothing) {
      throw new AssertionError("Not told «" + message + "»", nothing);
    }
  }

  /**
   * Leaves the field that was typed in, and waits until the page has saved what it saves itself.
   */
  void leaveField() {
    page.keyboard().press("Tab");
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .until(() -> page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()").equals(true));
  }

  /** Waits until the page that is coming is there to its end, and its keys and fields are awake. */
  void isWhole() {
    page.waitForLoadState(LoadState.LOAD);
  }

  void onAPhone() {
    page.setViewportSize(375, 800);
    Accessibility.checkWidth(page);
    Accessibility.check(page);
    page.setViewportSize(1280, 900);
    page.evaluate(DRAWN);
  }

  @Override
  public void close() {
    LastLooks.at(page, who);
    session.close();
  }
}
