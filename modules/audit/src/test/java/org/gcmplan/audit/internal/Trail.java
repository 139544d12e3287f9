package org.gcmplan.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.gcmplan.audit.Verification;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Subject;
import org.h2.jdbcx.JdbcConnectionPool;

/** The module's schema, as its migrations make it, on H2 in memory. */
class Trail implements AutoCloseable {
  static final BodyId MOFA = BodyId.agency(new UUID(1, 1));
  static final Actor LAN = new Actor(new UUID(2, 1), "Chuyên viên", MOFA, Set.of());
  static final Principal DEPUTY =
      new Principal(new UUID(2, 2), new LocalizedText("Thứ trưởng", "Thứ trưởng"));
  static final Instant NOON = Instant.parse("2026-11-16T05:00:00.123456Z");

  final String url;
  final JdbcConnectionPool source;
  private final Connection keepsItInMemory;

  Trail() {
    url = "jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=10000";
    source = JdbcConnectionPool.create(url, "sa", "");
    source.setMaxConnections(12);
    keepsItInMemory = connected();
    Flyway.configure()
        .dataSource(source)
        .schemas("AUDIT")
        .locations("classpath:org/gcmplan/audit/migrations")
        .load()
        .migrate();
  }

  static Noted noted(String remark) {
    return new Noted(LAN, NOON, remark);
  }

  /** One transaction in which these remarks were noted. */
  void keep(String... remarks) {
    var happenings = Arrays.stream(remarks).map(Trail::noted).map(Happening::of).toList();
    inTransaction(
        connection -> {
          Chain.append(happenings, connection);
          return remarks.length;
        });
  }

  /** Lan notes something as the substitute of another. */
  void keepOnBehalfOf(Principal principal, String remark) {
    var acting =
        new Actor(LAN.account(), LAN.names(), MOFA, Set.of(), List.of(), Optional.of(principal));
    var happening = Happening.of(new Noted(acting, NOON, remark));
    inTransaction(
        connection -> {
          Chain.append(List.of(happening), connection);
          return remark;
        });
  }

  /** What somebody does who has the database in hand. */
  void tamper(String... statements) {
    inTransaction(
        connection -> {
          for (String sql : statements) {
            connection.createStatement().executeUpdate(sql);
          }
          return statements.length;
        });
  }

  Verification verify() {
    return inTransaction(ChainWalk::verify);
  }

  List<StoredEntry> entries() {
    return inTransaction(connection -> new Entries(connection).after(0, 10_000));
  }

  <T> T inTransaction(AuditDatabase.Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      T result = work.with(connection);
      connection.commit();
      return result;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Connection connected() {
    try {
      return source.getConnection();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    source.dispose();
    try {
      keepsItInMemory.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Somebody noted something. */
  record Noted(Actor by, Instant at, String remark) implements DomainEvent {
    @Override
    public Subject subject() {
      return new Subject("remark", "1");
    }
  }
}
