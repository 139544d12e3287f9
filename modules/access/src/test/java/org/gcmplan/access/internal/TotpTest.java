package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] OF_THE_STANDARD =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest(name = "at {0} seconds {1}")
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theCodesAreThoseOfTheStandard(long seconds, String code) {
    long step = Totp.step(Instant.ofEpochSecond(seconds));

    assertThat(Totp.code(OF_THE_STANDARD, step, 8)).isEqualTo(code);
    assertThat(Totp.code(OF_THE_STANDARD, step, 6)).isEqualTo(code.substring(2));
  }

  @Test
  void aDevicesClockMayBeOneStepOffAndNoMore() {
    Instant now = Instant.ofEpochSecond(1111111111L);

    assertThat(Totp.stepOf(codeAt(now.minusSeconds(30)), OF_THE_STANDARD, now, 0)).isPresent();
    assertThat(Totp.stepOf(codeAt(now.plusSeconds(30)), OF_THE_STANDARD, now, 0)).isPresent();
    assertThat(Totp.stepOf(codeAt(now.minusSeconds(60)), OF_THE_STANDARD, now, 0)).isEmpty();
    assertThat(Totp.stepOf(codeAt(now.plusSeconds(60)), OF_THE_STANDARD, now, 0)).isEmpty();
  }

  @Test
  void aCodeOfAStepThatWasUsedIsNoCode() {
    Instant now = Instant.ofEpochSecond(1111111111L);
    String code = codeAt(now);

    assertThat(Totp.stepOf(code, OF_THE_STANDARD, now, Totp.step(now))).isEmpty();
    assertThat(Totp.stepOf(code, OF_THE_STANDARD, now, Totp.step(now) - 1)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void keysAreTypedInTheLettersOfTheStandard(String text, String letters) {
    assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
  }

  private static String codeAt(Instant moment) {
    return Totp.code(OF_THE_STANDARD, Totp.step(moment), Totp.DIGITS);
  }
}
