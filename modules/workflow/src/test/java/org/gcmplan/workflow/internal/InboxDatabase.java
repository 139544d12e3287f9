package org.gcmplan.workflow.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/** The module's own tables, as its migrations make them, on H2 in memory. */
final class InboxDatabase implements AutoCloseable {
  private final String url;
  private final EntityManagerFactory factory;
  private final EntityManager entities;

  InboxDatabase(String name) {
    url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    execute("create schema workflow");
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:org/gcmplan/workflow/migrations")
        .load()
        .migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "workflow",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", "sa",
                "jakarta.persistence.jdbc.password", "",
                "jakarta.persistence.jdbc.driver", "org.h2.Driver"));
    entities = factory.createEntityManager();
  }

  EntityManager entities() {
    return entities;
  }

  void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  <T> T inTransaction(Supplier<T> work) {
    entities.getTransaction().begin();
    try {
      T result = work.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.clear();
    }
  }

  @Override
  public void close() {
    entities.close();
    factory.close();
    execute("shutdown");
  }

  private void execute(String sql) {
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
