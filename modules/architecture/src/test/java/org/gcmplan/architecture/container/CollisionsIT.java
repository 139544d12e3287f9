package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two acts stand in each other's way, and the database breaks off one of them. */
@InTheContainer
class CollisionsIT {
  @Inject CrossingActs acts;
  @Inject DataSource database;
  @Inject ManagedExecutorService threads;

  @Test
  void whoeverWasBrokenOffRunsAnewAndBothAreDone() throws Exception {
    long before = passed();
    CountDownLatch bothHaveBegun = new CountDownLatch(2);
    Future<?> one = threads.submit(() -> acts.change(1, 2, bothHaveBegun));
    Future<?> other = threads.submit(() -> acts.change(2, 1, bothHaveBegun));
    one.get(60, TimeUnit.SECONDS);
    other.get(60, TimeUnit.SECONDS);

    assertThat(acts.runs()).isGreaterThan(2);
    assertThat(passed()).isEqualTo(before + 4);
  }

  private long passed() throws Exception {
    try (var connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet sum = select.executeQuery("select sum(passed) from documents.gate")) {
      sum.next();
      return sum.getLong(1);
    }
  }
}
