package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gcmplan.audit.AuditTrail;
import org.junit.jupiter.api.Test;

/**
 * What is written in a transaction stands or falls with it, the trail too, which is written while
 * the transaction completes.
 */
@InTheContainer
class TrailIT {
  private static final int WRITERS = 8;
  private static final int EACH = 60;

  @Inject ManyEntries entries;
  @Inject AuditTrail trail;
  @Inject Office office;
  @Inject OuterActs outer;
  @Inject LateActs late;
  @Inject DataSource database;
  @Inject ManagedExecutorService threads;

  @Test
  void whoWritesAtTheSameMomentWaitsForItsTurn() throws InterruptedException {
    List<Future<?>> writing = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      writing.add(threads.submit(() -> IntStream.range(0, EACH).forEach(each -> entries.one())));
    }
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> each : writing) {
      try {
        each.get();
      } catch (ExecutionException failed) {
        failures.add(failed.getCause());
      }
    }

    assertThat(failures).isEmpty();
    assertThat(trail.verify(office.actor("kiemtoan")).firstBroken()).isEmpty();
  }

  @Test
  void anActWithinAnotherIsNotUndoneWithIt() throws SQLException {
    int first = passed(1);
    int second = passed(2);
    assertThatThrownBy(outer::failAfterAnother).hasMessage("as told");

    assertThat(passed(1)).isEqualTo(first);
    assertThat(passed(2)).isEqualTo(second + 1);
  }

  @Test
  void anActGoesOnWhenOneWithinItIsUndone() throws SQLException {
    int first = passed(1);
    int second = passed(2);
    outer.goOnAfterAnotherFailed();

    assertThat(passed(1)).isEqualTo(first + 2);
    assertThat(passed(2)).isEqualTo(second);
  }

  @Test
  void whatIsWrittenWhileATransactionCompletesIsUndoneWithIt() throws SQLException {
    int first = passed(1);

    assertThatThrownBy(() -> late.failAfterWriting(1)).hasStackTraceContaining("as told");
    assertThatThrownBy(() -> late.failApartAfterWriting(1)).hasStackTraceContaining("as told");

    assertThat(passed(1)).isEqualTo(first);
  }

  @Test
  void whatIsWrittenWhileATransactionCompletesSeesWhatItWroteBefore() throws SQLException {
    int first = passed(1);
    late.writeTwice(1);

    assertThat(passed(1)).isEqualTo(first + 2);
  }

  private int passed(int row) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet found =
            select.executeQuery("select passed from documents.gate where id = " + row)) {
      found.next();
      return found.getInt(1);
    }
  }
}
