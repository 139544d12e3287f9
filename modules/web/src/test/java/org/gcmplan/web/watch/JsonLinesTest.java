package org.gcmplan.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private final JsonLines lines = new JsonLines();

  @AfterEach
  void noRequestAnyMore() {
    RequestMark.end();
  }

  @Test
  void carryTheMarkOfTheRequestThatIsServed() {
    RequestMark.begin("abcdefgh-1");

    assertThat(written(entry("Signed in")).getString("request")).isEqualTo("abcdefgh-1");
  }

  @Test
  void haveNoMarkWhereNoRequestIsServed() {
    assertThat(written(entry("A timer fired"))).doesNotContainKey("request");
  }

  @Test
  void areOneLineEachWhateverIsLogged() {
    String line = lines.format(entry("typed: \"a\"\r\n{\"level\":\"SEVERE\"}\u001b[31m"));

    assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
    assertThat(line).doesNotContain("\u001b").doesNotContain("\r");
  }

  @Test
  void tellAFaultWithItsCause() {
    LogRecord entry = entry("It broke");
    entry.setThrown(new IllegalStateException("outside", new IllegalArgumentException("within")));

    assertThat(written(entry).getString("fault"))
        .contains("IllegalStateException: outside")
        .contains("caused by java.lang.IllegalArgumentException: within")
        .contains("at " + JsonLinesTest.class.getName());
  }

  private JsonObject written(LogRecord entry) {
    return Json.createReader(new StringReader(lines.format(entry))).readObject();
  }

  private static LogRecord entry(String message) {
    LogRecord entry = new LogRecord(Level.INFO, message);
    entry.setLoggerName("org.gcmplan.test");
    return entry;
  }
}
