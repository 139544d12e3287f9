package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
  private static final String PASSWORD = "mây trắng qua đèo";

  private final PasswordHashing hashing = with(210_000);

  @Test
  void algorithmRoundsAndSaltStandInFrontOfTheHash() {
    var hash = hashing.hash(PASSWORD);

    assertThat(hash).matches("PBKDF2WithHmacSHA512:210000:[A-Za-z0-9+/=]{24}:[A-Za-z0-9+/=]{88}");
    assertThat(hashing.matches(PASSWORD, hash)).isTrue();
    assertThat(hashing.matches(PASSWORD + " ", hash)).isFalse();
  }

  @Test
  void theSamePasswordNeverHashesToTheSameTwice() {
    assertThat(hashing.hash(PASSWORD)).isNotEqualTo(hashing.hash(PASSWORD));
  }

  @Test
  void oldHashesAreStillCheckedAndMadeAnewWhenRoundsAreRaised() {
    var old = hashing.hash(PASSWORD);
    var raised = with(230_000);

    assertThat(raised.matches(PASSWORD, old)).isTrue();
    assertThat(raised.strongerHash(PASSWORD, old).orElseThrow()).contains(":230000:");
    assertThat(hashing.strongerHash(PASSWORD, old)).isEmpty();
  }

  @Test
  void fewerRoundsThanTodaysAdviceAreRefused() {
    assertThatThrownBy(() -> settings(100_000)).isInstanceOf(IllegalArgumentException.class);
  }

  private static PasswordHashing with(int iterations) {
    return new PasswordHashing(new Pbkdf2PasswordHashImpl(), settings(iterations));
  }

  private static AccessSettings settings(int iterations) {
    return new AccessSettings(iterations, 12, 5, Duration.ofMinutes(15), Duration.ofMinutes(15));
  }
}
