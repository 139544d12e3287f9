package org.gcmplan.access.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/** The module's schema, as its migrations make it, on H2 in memory. */
class AccessDatabase implements AutoCloseable {
  private final EntityManagerFactory factory;

  AccessDatabase() {
    var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .schemas("ACCESS")
        .locations("classpath:org/gcmplan/access/migrations")
        .load()
        .migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "access",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", "sa",
                "jakarta.persistence.jdbc.password", "",
                "eclipselink.logging.level", "WARNING"));
  }

  EntityManager entities() {
    return factory.createEntityManager();
  }

  static <T> T inTransaction(EntityManager entities, Supplier<T> work) {
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
    factory.close();
  }
}
