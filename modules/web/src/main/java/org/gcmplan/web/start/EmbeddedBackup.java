package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Writes the embedded database, as it is at that moment, into a ZIP of a folder: one a day, two
 * weeks of them. Nobody else can while the application runs, for the file is its alone.
 */
@Dependent
class EmbeddedBackup {
  private static final int KEPT = 14;
  private static final String PREFIX = "gcmplan-";

  private final DataSource database;

  @Inject
  EmbeddedBackup(DataSource database) {
    this.database = database;
  }

  boolean isPossible() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
  }

  /** The day's backup; written already, it stays as it is. */
  Path write(Path folder, LocalDate day) throws SQLException {
    Path file = folder.resolve(PREFIX + day + ".zip");
    if (Files.notExists(file)) {
      Path unfinished = folder.resolve(PREFIX + day + ".part");
      run(unfinished);
      move(unfinished, file);
      dropOld(folder);
    }
    return file;
  }

  private void run(Path file) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      Files.createDirectories(file.getParent());
      backup.setString(1, file.toString());
      backup.execute();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void dropOld(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> newestFirst =
          files
              .filter(file -> file.getFileName().toString().matches(PREFIX + "[0-9-]{10}\\.zip"))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
        Files.delete(old);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
