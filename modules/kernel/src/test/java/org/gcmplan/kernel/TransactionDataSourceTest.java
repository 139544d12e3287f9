package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionDataSourceTest {
  private final JdbcDataSource database = new JdbcDataSource();
  private final OneTransaction transaction = new OneTransaction();
  private final TransactionDataSource source = TransactionDataSource.holding(database, transaction);

  @BeforeEach
  void inMemory() {
    database.setURL("jdbc:h2:mem:");
  }

  @Test
  void everybodyInATransactionGetsTheSame() throws SQLException {
    transaction.begin();
    Connection first = source.getConnection();
    write(first, "create local temporary table seen(id int)");
    first.close();

    assertThat(source.getConnection()).isSameAs(first);
    write(source.getConnection(), "insert into seen values (1)");
    assertThat(first.isClosed()).isFalse();
  }

  @Test
  void othersThanThoseOfOneModuleShareItToo() throws SQLException {
    transaction.begin();

    assertThat(TransactionDataSource.holding(database, transaction).getConnection())
        .isSameAs(source.getConnection());
  }

  @Test
  void whoOnlyJoinsGetsWhatIsKeptAndKeepsNothing() throws SQLException {
    TransactionDataSource joining = TransactionDataSource.joining(database, transaction);
    transaction.begin();
    try (Connection before = joining.getConnection()) {
      assertThat(source.getConnection()).isNotSameAs(before);
    }

    assertThat(joining.getConnection()).isSameAs(source.getConnection());
  }

  @Test
  void itGoesBackWhenTheTransactionHasEnded() throws SQLException {
    transaction.begin();
    Connection held = source.getConnection();
    Connection itself = held.unwrap(Connection.class);
    transaction.end();

    assertThat(itself.isClosed()).isTrue();
    assertThat(held.isClosed()).isTrue();
    assertThatThrownBy(held::createStatement).isInstanceOf(SQLException.class);
    assertThat(source.getConnection()).isNotSameAs(held);
  }

  @Test
  void withoutATransactionEachGetsOneOfItsOwn() throws SQLException {
    Connection first = source.getConnection();

    assertThat(source.getConnection()).isNotSameAs(first);
    first.close();
    assertThat(first.isClosed()).isTrue();
  }

  @Test
  void whoIsInATransactionThatWillBeUndoneReadsOnAndNobodyElseComesIn() throws SQLException {
    transaction.begin();
    Connection before = source.getConnection();
    transaction.status = Status.STATUS_MARKED_ROLLBACK;
    assertThat(source.getConnection()).isSameAs(before);

    OneTransaction doomed = new OneTransaction();
    doomed.begin();
    doomed.status = Status.STATUS_MARKED_ROLLBACK;
    Connection late = TransactionDataSource.holding(database, doomed).getConnection();
    late.close();
    assertThat(late.isClosed()).isTrue();
  }

  @Test
  void nothingIsLeftOpenWhereTheServerEndsTheTransactionInThatMoment() throws SQLException {
    transaction.begin();
    transaction.refusing = true;
    JdbcDataSource named = new JdbcDataSource();
    named.setURL("jdbc:h2:mem:left");

    assertThatThrownBy(() -> TransactionDataSource.holding(named, transaction).getConnection())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("ended by the server");
    try (Connection alone = named.getConnection();
        var sessions =
            alone
                .createStatement()
                .executeQuery("select count(*) from information_schema.sessions")) {
      sessions.next();
      assertThat(sessions.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void whatTheDatabaseRefusesComesAsItIs() throws SQLException {
    transaction.begin();
    Connection held = source.getConnection();

    assertThatThrownBy(() -> write(held, "insert into nowhere values (1)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("NOWHERE");
  }

  private static void write(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A server that knows one transaction. */
  private static final class OneTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();
    private @Nullable Synchronization told;
    private int status = Status.STATUS_NO_TRANSACTION;
    private boolean refusing;

    void begin() {
      status = Status.STATUS_ACTIVE;
    }

    void end() {
      status = Status.STATUS_NO_TRANSACTION;
      resources.clear();
      if (told != null) {
        told.afterCompletion(Status.STATUS_COMMITTED);
      }
    }

    @Override
    public @Nullable Object getTransactionKey() {
      return status == Status.STATUS_NO_TRANSACTION ? null : this;
    }

    @Override
    public void putResource(Object key, Object value) {
      resources.put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
      return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      if (refusing) {
        throw new IllegalStateException("just now");
      }
      told = synchronization;
    }

    @Override
    public int getTransactionStatus() {
      return status;
    }

    @Override
    public void setRollbackOnly() {
      status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
      return status == Status.STATUS_MARKED_ROLLBACK;
    }
  }
}
