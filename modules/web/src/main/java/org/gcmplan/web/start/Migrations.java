package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's tables up to date: each in a schema named like the module, from the SQL
 * files that the module carries. What only PostgreSQL knows stands in a folder of its own beside
 * them.
 */
@Dependent
class Migrations {
  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());
  private static final List<String> MODULES =
      List.of(
          "agencies",
          "localities",
          "objectives",
          "audit",
          "documents",
          "access",
          "notifications",
          "tasks",
          "assignments",
          "progress",
          "coverage",
          "council",
          "certificates",
          "nominations",
          "search",
          "updates",
          "publication",
          "workflow",
          "datapack",
          "web");

  private final DataSource database;

  @Inject
  Migrations(DataSource database) {
    this.database = database;
  }

  void run() {
    boolean upperCase = storesUpperCase();
    MODULES.stream()
        .filter(Migrations::ownsTables)
        .forEach(
            module -> {
              if (upperCase) {
                migrate(module.toUpperCase(Locale.ROOT), folder(module));
              } else {
                migrate(module, folder(module), folder(module) + "-postgresql");
              }
            });
  }

  private static boolean ownsTables(String module) {
    return isThere(folder(module));
  }

  private static boolean isThere(String folder) {
    return Migrations.class.getResource("/" + folder) != null;
  }

  private static String folder(String module) {
    return "org/gcmplan/" + module + "/migrations";
  }

  private void migrate(String schema, String... folders) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .schemas(schema)
        .defaultSchema(schema)
        .locations(
            Stream.of(folders)
                .filter(Migrations::isThere)
                .map(folder -> "classpath:" + folder)
                .toArray(String[]::new))
        .load()
        .migrate();
  }

  /** Flyway quotes the schema's name, so it must be written as the database folds it. */
  private boolean storesUpperCase() {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData product = connection.getMetaData();
      LOG.info(() -> "Database: " + nameOf(product));
      return product.storesUpperCaseIdentifiers();
    } catch (SQLException refused) {
      throw new IllegalStateException("The database does not answer", refused);
    }
  }

  private static String nameOf(DatabaseMetaData product) {
    try {
      return product.getDatabaseProductName() + " " + product.getDatabaseProductVersion();
    } catch (SQLException refused) {
      throw new IllegalStateException("The database does not say what it is", refused);
    }
  }
}
