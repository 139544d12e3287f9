package org.gcmplan.kernel;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Hands out one connection for a transaction: whoever asks within it gets that of the first module
 * that read or wrote, which goes back to the pool when the transaction has ended. Outside
 * transactions each gets one of its own and closes it.
 *
 * <p>Pools give a place to everyone who asks, seventeen modules in one act, and wait for each.
 */
public final class TransactionDataSource implements DataSource {
  private final DataSource pool;
  private final TransactionSynchronizationRegistry transactions;
  private final boolean holding;

  private TransactionDataSource(
      DataSource pool, TransactionSynchronizationRegistry transactions, boolean holding) {
    this.pool = pool;
    this.transactions = transactions;
    this.holding = holding;
  }

  /**
   * One that keeps a connection for the transaction.
   *
   * @param pool where connections come from that belong to the transaction alone, as the server
   *     gives them to entity managers
   * @param transactions tells which transaction is open
   */
  public static TransactionDataSource holding(
      DataSource pool, TransactionSynchronizationRegistry transactions) {
    return new TransactionDataSource(pool, transactions, true);
  }

  /**
   * One that hands out what another keeps, and otherwise asks the pool each time.
   *
   * @param pool where connections come from that the server ties to the component that asks: one
   *     that stays open would be drawn into whatever other transaction the component begins
   * @param transactions tells which transaction is open
   */
  public static TransactionDataSource joining(
      DataSource pool, TransactionSynchronizationRegistry transactions) {
    return new TransactionDataSource(pool, transactions, false);
  }

  /**
   * @throws SQLException where the pool has none to give, or the database cannot be reached
   */
  @Override
  public Connection getConnection() throws SQLException {
    // One that is bound to be undone takes in nobody new, but who is in it reads on.
    Connection kept = kept();
    if (kept != null) {
      return kept;
    }
    Connection taken = pool.getConnection();
    return holding && transactions.getTransactionStatus() == Status.STATUS_ACTIVE
        ? keep(taken)
        : taken;
  }

  private @Nullable Connection kept() {
    return transactions.getTransactionKey() == null
        ? null
        : (@Nullable Connection) transactions.getResource(TransactionDataSource.class);
  }

  private Connection keep(Connection taken) throws SQLException {
    HeldConnection held = new HeldConnection(taken);
    try {
      transactions.registerInterposedSynchronization(held);
    } catch (IllegalStateException overMeanwhile) {
      taken.close();
      throw new SQLException("The transaction has just been ended by the server", overMeanwhile);
    }
    Connection handle = held.handle();
    transactions.putResource(TransactionDataSource.class, handle);
    return handle;
  }

  /**
   * Not answered: everybody of a transaction speaks as the same user.
   *
   * @throws SQLFeatureNotSupportedException always
   */
  @Override
  public Connection getConnection(String username, String password)
      throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("One user for all connections");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return pool.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || pool.isWrapperFor(type);
  }
}
