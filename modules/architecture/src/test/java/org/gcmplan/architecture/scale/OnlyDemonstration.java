package org.gcmplan.architecture.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a database may be filled: nobody may work in it but the people of the demonstration. */
final class OnlyDemonstration {
  private final Connection database;
  private final Path pack;

  OnlyDemonstration(Connection database, Path pack) {
    this.database = database;
    this.pack = pack;
  }

  /** Why it may not be filled. */
  Optional<String> refusal() throws SQLException {
    Set<String> invented = invented();
    try (Statement statement = database.createStatement()) {
      try (ResultSet accounts = statement.executeQuery("select user_name from access.account")) {
        boolean any = false;
        while (accounts.next()) {
          any = true;
          if (!invented.contains(accounts.getString(1))) {
            return Optional.of("there is an account that is not of the demonstration");
          }
        }
        if (!any) {
          return Optional.of("start the application once with its demonstration");
        }
      }
      return filledBefore(statement);
    }
  }

  private static Optional<String> filledBefore(Statement statement) throws SQLException {
    try (ResultSet communes =
        statement.executeQuery(
            "select count(*) from localities.designation where unit_type = 'COMMUNE'")) {
      communes.next();
      return communes.getInt(1) == 0
          ? Optional.empty()
          : Optional.of("it has been filled before; begin with a new database");
    }
  }

  private Set<String> invented() {
    try (var lines = Files.lines(pack.resolve("demonstration/accounts.csv"))) {
      return lines.skip(1).map(line -> line.split(",")[0]).collect(Collectors.toSet());
    } catch (IOException noPack) {
      throw new UncheckedIOException(noPack);
    }
  }
}
