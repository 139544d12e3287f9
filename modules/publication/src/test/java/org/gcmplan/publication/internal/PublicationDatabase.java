package org.gcmplan.publication.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/**
 * The module's own tables and the registers of numbers, empty: on H2 in memory, or on any database
 * named by the system properties {@code gcmplan.test.jdbc.url}, {@code .user} and {@code
 * .password}.
 */
final class PublicationDatabase implements AutoCloseable {
  private final EntityManagerFactory factory;

  PublicationDatabase() {
    String url =
        System.getProperty(
            "gcmplan.test.jdbc.url",
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE");
    String user = System.getProperty("gcmplan.test.jdbc.user", "sa");
    String password = System.getProperty("gcmplan.test.jdbc.password", "");
    for (String module : List.of("documents", "publication")) {
      Flyway flyway =
          Flyway.configure()
              .dataSource(url, user, password)
              .schemas(module)
              .locations("classpath:org/gcmplan/" + module + "/migrations")
              .cleanDisabled(false)
              .load();
      flyway.clean();
      flyway.migrate();
    }
    factory =
        Persistence.createEntityManagerFactory(
            "publication",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.jdbc.url",
                url,
                "jakarta.persistence.jdbc.user",
                user,
                "jakarta.persistence.jdbc.password",
                password,
                "eclipselink.connection-pool.default.max",
                "16"));
  }

  EntityManager open() {
    return factory.createEntityManager();
  }

  /** What the work answers, committed; nothing of it when it throws. */
  <T> T committed(Function<EntityManager, T> work) {
    try (EntityManager entities = open()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
