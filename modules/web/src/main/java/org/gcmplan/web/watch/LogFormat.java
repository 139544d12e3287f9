package org.gcmplan.web.watch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;

/**
 * Writes the log as JSON where that is asked for. The server reads its own settings before the
 * application is there, and knows no request: so the application changes the form of the lines, and
 * changes it back at its end.
 */
@ApplicationScoped
class LogFormat {
  private final Map<Handler, Formatter> before = new LinkedHashMap<>();

  @Inject
  @ConfigProperty(name = "gcmplan.log.format", defaultValue = "text")
  String format = "text";

  void begin(@Observes @Priority(ApplicationStarting.TABLES - 1) ApplicationStarting start) {
    if (format.equals("json")) {
      Arrays.stream(Logger.getLogger("").getHandlers())
          .filter(ConsoleHandler.class::isInstance)
          .forEach(this::change);
    } else if (!format.equals("text")) {
      throw new IllegalStateException(
          "gcmplan.log.format is \"" + format + "\": it may be text or json");
    }
  }

  void end(@Observes ApplicationEnding end) {
    before.forEach(Handler::setFormatter);
    before.clear();
  }

  private void change(Handler console) {
    before.put(console, console.getFormatter());
    console.setFormatter(new JsonLines());
  }
}
