package org.gcmplan.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/**
 * A module's persistence unit on a fresh H2 database in memory, its own migrations applied. A
 * transaction is always open.
 */
public final class ModuleOnH2 implements AutoCloseable {
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final EntityManagerFactory factory;
  private final EntityManager entities;

  public ModuleOnH2(String module) {
    this(module, List.of());
  }

  /**
   * @param before modules whose tables its migrations or its services read, in their order
   */
  public ModuleOnH2(String module, List<String> before) {
    FLYWAY.setLevel(Level.WARNING);
    String url = "jdbc:h2:mem:" + module + ";DB_CLOSE_DELAY=-1";
    before.forEach(each -> migrate(each, url));
    migrate(module, url);
    factory =
        Persistence.createEntityManagerFactory(
            module,
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", "sa",
                "eclipselink.logging.level", "WARNING"));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
  }

  private static void migrate(String module, String url) {
    Flyway.configure()
        .dataSource(url, "sa", "")
        .schemas(module.toUpperCase(Locale.ROOT)) // unquoted names are upper case on H2
        .locations("classpath:org/gcmplan/" + module + "/migrations")
        .load()
        .migrate();
  }

  public EntityManager entities() {
    return entities;
  }

  /** Commits and forgets what was read: the next read comes from the database. */
  public void commit() {
    entities.getTransaction().commit();
    entities.clear();
    entities.getTransaction().begin();
  }

  @Override
  public void close() {
    entities.createNativeQuery("shutdown").executeUpdate();
    factory.close();
  }
}
