package org.gcmplan.architecture.outside;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.Map;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The application with its demonstration and a browser, for all journeys of one class. */
final class OpenOffice implements BeforeAllCallback, AfterAllCallback {
  private RunningApplication application;
  private Chromium chromium;

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium = Chromium.start();
    application = RunningApplication.start(Map.of());
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
