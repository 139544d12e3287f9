package org.gcmplan.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.zip.ZipInputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBackupTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @TempDir Path folder;

  @Test
  void whatIsCommittedIsInTheBackupAndWhatIsUnderWayIsNot() throws Exception {
    JdbcDataSource database = database();
    try (Connection keeper = database.getConnection();
        Connection other = database.getConnection();
        Statement kept = keeper.createStatement();
        Statement underWay = other.createStatement()) {
      kept.execute("create table decision (id integer primary key)");
      kept.execute("insert into decision values (1)");
      other.setAutoCommit(false);
      underWay.execute("insert into decision values (2)");

      Path file = new EmbeddedBackup(database).write(folder.resolve("backups"), DAY);

      assertThat(decisions(file)).isOne();
    }
  }

  @Test
  void twoWeeksAreKept() throws Exception {
    JdbcDataSource database = database();
    try (Connection keeper = database.getConnection()) {
      assertThat(keeper.isValid(1)).isTrue();
      EmbeddedBackup backup = new EmbeddedBackup(database);
      for (int day = 0; day < 16; day++) {
        backup.write(folder.resolve("backups"), DAY.plusDays(day));
      }
    }

    try (var files = Files.list(folder.resolve("backups"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .hasSize(14)
          .startsWith("gcmplan-2026-03-04.zip")
          .endsWith("gcmplan-2026-03-17.zip");
    }
  }

  private JdbcDataSource database() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("data/gcmplan") + ";WRITE_DELAY=0");
    database.setUser("gcmplan");
    return database;
  }

  private long decisions(Path backup) throws Exception {
    Path target = Files.createDirectories(folder.resolve("restored"));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, target.resolve(Path.of(entry.getName()).getFileName().toString()));
      }
    }
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + target.resolve("gcmplan") + ";IFEXISTS=TRUE", "gcmplan", "");
        Statement query = connection.createStatement();
        ResultSet count = query.executeQuery("select count(*) from decision")) {
      count.next();
      return count.getLong(1);
    }
  }
}
