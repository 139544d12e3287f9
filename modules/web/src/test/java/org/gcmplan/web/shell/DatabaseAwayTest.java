package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "53100", "53300", "90098"})
  void isKnownByTheStateUnderWhateverWrapsIt(String state) {
    assertThat(DatabaseAway.caused(wrapped(new SQLException("gone", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01"})
  void isNoMistakeOfOurs(String state) {
    assertThat(DatabaseAway.caused(wrapped(new SQLException("wrong", state)))).isFalse();
  }

  @Test
  void isKnownByAPoolWithoutConnections() {
    var dry = new SQLException("Error in allocating a connection");
    assertThat(DatabaseAway.caused(wrapped(dry))).isFalse();

    dry.initCause(new ResourceAllocationException());
    assertThat(DatabaseAway.caused(wrapped(dry))).isTrue();
  }

  @Test
  void isKnownByACommitThatNobodyAnswered() {
    assertThat(DatabaseAway.caused(wrapped(new SystemException()))).isTrue();
  }

  @Test
  void isNothingElse() {
    assertThat(DatabaseAway.caused(wrapped(new IllegalStateException()))).isFalse();
    assertThat(DatabaseAway.caused(null)).isFalse();
  }

  private static RuntimeException wrapped(Throwable cause) {
    return new FacesException(new IllegalStateException(cause));
  }
}
