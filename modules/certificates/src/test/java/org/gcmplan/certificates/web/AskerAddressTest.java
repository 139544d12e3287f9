package org.gcmplan.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskerAddressTest {
  private static final AskerAddress BEHIND_TWO =
      new AskerAddress(Optional.of("10.0.0.1, 10.0.0.2"));

  @Test
  void aTrustedProxySaysWhoAsks() {
    assertThat(BEHIND_TWO.of(List.of("10.0.0.1", " 10.0.0.2", "203.0.113.7", "198.51.100.1")))
        .isEqualTo("203.0.113.7");
  }

  @Test
  void whatOthersSayOfThemselvesIsNotBelieved() {
    assertThat(BEHIND_TWO.of(List.of("203.0.113.7", "10.0.0.9"))).isEqualTo("203.0.113.7");
    assertThat(new AskerAddress(Optional.empty()).of(List.of("10.0.0.1", "203.0.113.7")))
        .isEqualTo("10.0.0.1");
  }

  @Test
  void aHouseholdOfLongAddressesIsOne() {
    AskerAddress open = new AskerAddress(Optional.empty());
    assertThat(open.of(List.of("2001:db8:1:2:3:4:5:6")))
        .isEqualTo(open.of(List.of("2001:db8:1:2:ffff:0:0:1")));
  }
}
