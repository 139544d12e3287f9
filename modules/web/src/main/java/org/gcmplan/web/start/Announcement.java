package org.gcmplan.web.start;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.gcmplan.access.DemonstrationAccounts;

/** Tells whoever started the application where it is, as soon as it answers there. */
@Dependent
class Announcement {
  private static final Logger LOG = Logger.getLogger(Announcement.class.getName());
  private static final int TRIES = 120;
  private static final int PAUSE_MILLIS = 500;

  private final URI address;
  private final Instance<DemonstrationAccounts> demonstration;
  private final ManagedExecutorService executor;

  @Inject
  Announcement(
      StartSettings settings,
      Instance<DemonstrationAccounts> demonstration,
      ManagedExecutorService executor) {
    this.address = settings.address();
    this.demonstration = demonstration;
    this.executor = executor;
  }

  void onceItAnswers() {
    executor.execute(this::waitAndTell);
  }

  private void waitAndTell() {
    try {
      for (int i = 0; i < TRIES && !answers(); i++) {
        Thread.sleep(PAUSE_MILLIS);
      }
      LOG.info(this::text);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(PAUSE_MILLIS);
      return connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String text() {
    return "\n\n  GCM Plan is ready:  " + address + "\n" + accounts();
  }

  private String accounts() {
    if (!demonstration.isResolvable() || demonstration.get().shown().isEmpty()) {
      return "";
    }
    return demonstration.get().shown().stream()
        .map(one -> "    %-24s %-24s %s%n".formatted(one.userName(), one.password(), one.purpose()))
        .collect(Collectors.joining("", "\n  Demonstration accounts (user name, password):\n", ""));
  }
}
