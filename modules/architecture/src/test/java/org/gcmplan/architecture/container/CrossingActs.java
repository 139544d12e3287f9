package org.gcmplan.architecture.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** An act that changes two rows, one after the other. */
@ApplicationScoped
@Transactional
public class CrossingActs {
  private final AtomicInteger runs = new AtomicInteger();

  @Inject DataSource database;

  /** Changes one row, waits until somebody else has changed another, and wants that one too. */
  public void change(int first, int second, CountDownLatch bothHaveBegun) {
    runs.incrementAndGet();
    pass(first);
    bothHaveBegun.countDown();
    try {
      bothHaveBegun.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    pass(second);
  }

  /** How often the act began, with the times it began anew. */
  public int runs() {
    return runs.get();
  }

  private void pass(int gate) {
    String sql = "update documents.gate set passed = passed + 1 where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, gate);
      update.executeUpdate();
    } catch (SQLException broken) {
      throw new PersistenceException(broken);
    }
  }
}
