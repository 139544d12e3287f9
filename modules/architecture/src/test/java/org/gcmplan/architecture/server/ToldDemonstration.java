package org.gcmplan.architecture.server;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A database's folder as the demonstration leaves it. Telling it takes half of a start, and it
 * comes out the same for one archive on one day: so it is told once, and every test that begins
 * with it gets a copy of its own.
 */
public enum ToldDemonstration {
  /** The embedded database. */
  EMBEDDED {
    @Override
    Path tell() throws IOException {
      Path folder = RunningApplication.freshFolder();
      RunningApplication.startIn(folder, Map.of()).close();
      return folder.resolve(DATA);
    }
  },
  POSTGRESQL {
    @Override
    Path tell() throws IOException {
      Path data = RunningApplication.freshFolder().resolve(DATA);
      try (EmbeddedPostgres postgres = RunDatabase.startedOn(data)) {
        RunningApplication.startIn(
                RunningApplication.freshFolder(), RunDatabase.environment(postgres))
            .close();
      }
      return data;
    }
  };

  private static final String DATA = "data";
  private static final Path SHELF = Path.of("target", "told").toAbsolutePath();
  private static final ZoneId COUNTRY = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Tells it in a folder of its own and answers where the data lie, at rest. */
  abstract Path tell() throws IOException;

  /** A fresh folder with the told data in {@code data}. */
  public Path copy() {
    return copyInto(RunningApplication.freshFolder());
  }

  /** The same within that folder, which is answered. */
  public Path copyInto(Path folder) {
    try {
      Path told = SHELF.resolve(edition()).resolve(name().toLowerCase(Locale.ROOT));
      keepOnce(told);
      copy(told, folder.resolve(DATA));
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Which archive told it, and on which day: the demonstration moves along with the days. */
  private static String edition() throws IOException {
    FileTime built = Files.getLastModifiedTime(Wrappings.executableJar());
    return LocalDate.now(COUNTRY) + "-" + built.toMillis();
  }

  /** Tests run in two processes: the one that comes second waits for the first. */
  private void keepOnce(Path told) throws IOException {
    Files.createDirectories(SHELF);
    try (FileChannel turn = FileChannel.open(SHELF.resolve(name() + ".lock"), CREATE, WRITE);
        FileLock mine = turn.lock()) {
      if (mine.isValid() && Files.notExists(told)) {
        keep(told);
      }
    }
  }

  private void keep(Path told) throws IOException {
    Path data = tell();
    Files.createDirectories(told.getParent());
    Path beside = Files.createTempDirectory(told.getParent(), "copy").resolve(DATA);
    copy(data, beside);
    Files.move(beside, told);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)), COPY_ATTRIBUTES);
      }
    }
  }
}
