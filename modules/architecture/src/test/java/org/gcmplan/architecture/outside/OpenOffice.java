package org.gcmplan.architecture.outside;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.Map;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The application with its demonstration and a browser, for all journeys of one class. */
final class OpenOffice
    implements BeforeAllCallback,
        BeforeTestExecutionCallback,
        AfterTestExecutionCallback,
        AfterAllCallback {
  private final LastLooks looks = new LastLooks();
  private final Map<String, String> settings;
  private RunningApplication application;
  private Chromium chromium;

  OpenOffice() {
    this(Map.of());
  }

  /** An office whose application is set differently, by environment variables. */
  OpenOffice(Map<String, String> settings) {
    this.settings = settings;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium = Chromium.start();
    application = RunningApplication.start(settings);
  }

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    looks.beforeTestExecution(test);
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    looks.afterTestExecution(test);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (application != null) {
      application.close();
    }
    chromium.close();
  }

  /** A person who has signed in. */
  Desk desk(String userName) {
    return Desk.of(userName, browser(), address());
  }

  RunningApplication application() {
    return application;
  }

  Browser browser() {
    return chromium.browser();
  }

  URI address() {
    return application.address();
  }
}
