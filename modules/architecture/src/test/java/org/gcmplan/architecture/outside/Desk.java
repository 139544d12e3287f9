package org.gcmplan.architecture.outside;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A person at a desk: a browser session of their own, signed in, at the width of a screen. */
final class Desk implements AutoCloseable {
  private static final String PASSWORD = "Di-cu-an-toan-2030";

  private final BrowserContext session;
  private final String address;
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
    desk.open("/login.xhtml");
    desk.signIn(userName);
    desk.page.waitForURL(Pattern.compile("/(inbox|reporting/dashboard.xhtml)$"));
    return desk;
  }

  /** Fills the sign-in page, once it is there. */
  void signIn(String userName) {
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
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "not-told.png"))
              .setFullPage(true));
      throw new AssertionError(
          "Not told «" + message + "»; target/not-told.png shows the page", nothing);
    }
  }

  void onAPhone() {
    page.setViewportSize(375, 800);
    Accessibility.checkWidth(page);
    Accessibility.check(page);
    page.setViewportSize(1280, 900);
  }

  @Override
  public void close() {
    session.close();
  }
}
