package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @Test
  void isThePageThatWasAskedFor() {
    assertThat(Destination.within("", "/updates/decision.xhtml?update=7"))
        .isEqualTo("/updates/decision.xhtml?update=7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//evil.example/",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\\evil.example",
        "/updates\r\nSet-Cookie: a=b",
        "/sign-out"
      })
  void isTheFrontDoorForAnythingElse(String wanted) {
    assertThat(Destination.within("", wanted)).isEqualTo("/");
  }

  @Test
  void staysWithinTheApplication() {
    assertThat(Destination.within("/gcmplan", "/other/page.xhtml")).isEqualTo("/gcmplan/");
  }
}
