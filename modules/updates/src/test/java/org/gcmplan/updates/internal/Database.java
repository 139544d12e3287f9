package org.gcmplan.updates.internal;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;

/** Databases in memory with this module's own schema, one for each name. */
final class Database {
  private static final Map<String, EntityManagerFactory> OPENED = new ConcurrentHashMap<>();

  private Database() {}

  static EntityManagerFactory named(String name) {
    return OPENED.computeIfAbsent(name, Database::open);
  }

  private static EntityManagerFactory open(String name) {
    String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .schemas("UPDATES")
        .locations("classpath:org/gcmplan/updates/migrations")
        .load()
        .migrate();
    return Persistence.createEntityManagerFactory(
        "updates",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.driver", "org.h2.Driver",
            "jakarta.persistence.jdbc.url", url,
            "jakarta.persistence.jdbc.user", "sa",
            "jakarta.persistence.jdbc.password", "",
            "eclipselink.logging.level", "SEVERE"));
  }
}
