package org.gcmplan.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestMarkTest {

  @Test
  void isTheOneThatAProxyGave() {
    assertThat(RequestMark.given("7f3a9c12-proxy")).isEqualTo("7f3a9c12-proxy");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "short", "with space", "line\r\nbreak-in-it", "<script>alert</script>"})
  void isANewOneInsteadOfWhatIsNone(String given) {
    assertThat(RequestMark.given(given)).isNotEqualTo(given).hasSize(36);
  }
}
