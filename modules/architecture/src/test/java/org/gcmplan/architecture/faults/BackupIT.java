package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gcmplan.architecture.server.RunningApplication;
import org.gcmplan.architecture.server.ToldDemonstration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One command writes a backup, one puts it back, and what comes back is the same, row by row. */
class BackupIT {
  private static final Duration NIGHT = Duration.ofMinutes(3);

  @BeforeAll
  static void needsUnzip() throws Exception {
    assumeTrue(Backups.isThere("unzip"), "needs unzip (Debian: apt-get install unzip)");
  }

  @Test
  void postgresComesBackAsItWas() throws Exception {
    assumeTrue(
        Backups.isThere("pg_dump"), "needs pg_dump (Debian: apt-get install postgresql-client)");
    Path file = Files.createTempDirectory("gcmplan-backup").resolve("whole.backup");
    try (StruckPostgres postgres =
        StruckPostgres.quick(ToldDemonstration.POSTGRESQL.copy().resolve("data"))) {
      Map<String, String> from = StruckPostgres.environment(postgres.port());
      Map<String, String> into = StruckPostgres.environment(postgres.port(), "restored");
      try (Connection connection = postgres.look();
          Statement statement = connection.createStatement()) {
        statement.execute("create database restored");
      }

      assertThat(Backups.run("gcmplan-backup", from, file.toString()).result()).isZero();
      Backups.Said restored = Backups.run("gcmplan-restore", into, file.toString());

      assertThat(restored.text()).contains("audit chain: intact", "all agree");
      assertThat(restored.result()).isZero();
      try (Connection before = postgres.look();
          Connection after = postgres.look("restored")) {
        assertThat(counts(after)).isEqualTo(counts(before)).hasSizeGreaterThan(100);
      }
      assertThat(Backups.run("gcmplan-restore", into, file.toString()).text())
          .contains("not empty");
    }
  }

  @Test
  void whatIsForgedInARestoredDatabaseIsFound() throws Exception {
    assumeTrue(
        Backups.isThere("pg_dump"), "needs pg_dump (Debian: apt-get install postgresql-client)");
    try (StruckPostgres postgres =
            StruckPostgres.quick(ToldDemonstration.POSTGRESQL.copy().resolve("data"));
        Connection connection = postgres.look();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table audit.entry disable trigger all");
      statement.execute("update audit.entry set actor_name = 'Somebody else' where seq = 700");

      Backups.Said verified =
          Backups.run("gcmplan-verify", StruckPostgres.environment(postgres.port()));

      assertThat(verified.result()).isNotZero();
      assertThat(verified.text()).contains("broken at entry 700");
    }
  }

  @Test
  void theEmbeddedDatabaseComesBackAsItWas() throws Exception {
    Path told = ToldDemonstration.EMBEDDED.copy().resolve("data/gcmplan");
    Path empty = Files.createTempDirectory("gcmplan-restored").resolve("data/gcmplan");
    Path file = Files.createTempDirectory("gcmplan-backup").resolve("whole.sql.gz");

    Backups.Said written = Backups.run("gcmplan-backup", embedded(told), file.toString());
    Backups.Said restored = Backups.run("gcmplan-restore", embedded(empty), file.toString());

    assertThat(written.result()).as(written.text()).isZero();
    assertThat(restored.text()).contains("audit chain: intact", "all agree");
    assertThat(restored.result()).isZero();
    try (Connection before = look(told);
        Connection after = look(empty)) {
      assertThat(counts(after)).isEqualTo(counts(before)).hasSizeGreaterThan(100);
    }
    assertThat(Backups.run("gcmplan-restore", embedded(empty), file.toString()).text())
        .contains("not empty");
  }

  @Test
  void aNightlyCopyOfTheRunningApplicationComesBackAsItWas() throws Exception {
    Path nights = Files.createTempDirectory("gcmplan-nights");
    Path data;
    Path copy;
    try (RunningApplication running =
        RunningApplication.startIn(
            ToldDemonstration.EMBEDDED.copy(),
            Map.of("GCMPLAN_BACKUP_FOLDER", nights.toString(), "GCMPLAN_ZONE", noon()))) {
      data = running.folder().resolve("data/gcmplan");
      copy = await().atMost(NIGHT).until(() -> newest(nights), Optional::isPresent).get();
    }
    Path empty = Files.createTempDirectory("gcmplan-restored").resolve("data/elsewhere");

    Backups.Said restored = Backups.run("gcmplan-restore", embedded(empty), copy.toString());

    assertThat(restored.text()).contains("audit chain: intact", "all agree");
    assertThat(restored.result()).isZero();
    try (Connection before = look(data);
        Connection after = look(empty)) {
      assertThat(counts(after)).isEqualTo(counts(before)).hasSizeGreaterThan(100);
    }
    assertThat(Backups.run("gcmplan-restore", embedded(empty), copy.toString()).text())
        .contains("not empty");
  }

  @Test
  void ofACopyThatIsNotWholeNothingIsRestored() throws Exception {
    Path half = Files.createTempDirectory("gcmplan-nights").resolve("gcmplan-2026-03-02.zip");
    Files.write(half, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    Path empty = Files.createTempDirectory("gcmplan-restored").resolve("data/gcmplan");

    Backups.Said restored = Backups.run("gcmplan-restore", embedded(empty), half.toString());

    assertThat(restored.result()).isNotZero();
    assertThat(restored.text()).contains("is not a whole copy");
    try (Stream<Path> left = Files.list(empty.getParent())) {
      assertThat(left).isEmpty();
    }
  }

  private static Optional<Path> newest(Path nights) throws IOException {
    try (Stream<Path> files = Files.list(nights)) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst();
    }
  }

  /** Where the night is over by now: before two o'clock no copy is written. */
  private static String noon() {
    return ZoneOffset.ofHours(12 - Instant.now().atOffset(ZoneOffset.UTC).getHour()).getId();
  }

  private static Map<String, String> embedded(Path base) {
    return Map.of("GCMPLAN_DB_URL", "jdbc:h2:file:" + base + ";WRITE_DELAY=0");
  }

  private static Connection look(Path base) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + base + ";IFEXISTS=TRUE", "gcmplan", "");
  }

  private static Map<String, Long> counts(Connection connection) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet tables =
          statement.executeQuery(
              "select table_schema, table_name from information_schema.tables where table_type ="
                  + " 'BASE TABLE' and lower(table_schema) not in ('information_schema',"
                  + " 'pg_catalog')")) {
        while (tables.next()) {
          counts.put("\"%s\".\"%s\"".formatted(tables.getString(1), tables.getString(2)), 0L);
        }
      }
      for (String table : counts.keySet()) {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
          count.next();
          counts.put(table, count.getLong(1));
        }
      }
    }
    return counts;
  }
}
