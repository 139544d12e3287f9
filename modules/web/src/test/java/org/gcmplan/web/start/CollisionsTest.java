package org.gcmplan.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "90131"})
  void areFoundUnderWhateverWrapsThem(String state) {
    assertThat(Collisions.caused(wrapped(state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "08006", "53100"})
  void isNothingThatWouldFailAgain(String state) {
    assertThat(Collisions.caused(wrapped(state))).isFalse();
  }

  @Test
  void failuresOfOurOwnAreNone() {
    assertThat(Collisions.caused(new IllegalStateException("no database in it"))).isFalse();
  }

  @Test
  void aPoolWithoutConnectionsIsNone() {
    var dry = new SQLException("Error in allocating a connection");

    assertThat(Collisions.caused(new IllegalStateException(dry))).isFalse();
  }

  private static RuntimeException wrapped(String state) {
    return new IllegalStateException(new PersistenceException(new SQLException("broken", state)));
  }
}
