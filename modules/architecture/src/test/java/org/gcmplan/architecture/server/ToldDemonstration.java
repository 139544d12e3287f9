package org.gcmplan.architecture.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The embedded database as the demonstration leaves it. Telling it takes half of a start, and it
 * comes out the same for one archive on one day: so it is told once, and every journey that begins
 * with it gets a copy of its own.
 */
public final class ToldDemonstration {
  private static final Path SHELF = Path.of("target", "told");

  private static final ZoneId COUNTRY = ZoneId.of("Asia/Ho_Chi_Minh");

  private ToldDemonstration() {}

  /** A fresh folder with the told data in it. */
  public static Path copy() {
    try {
      Path told = SHELF.resolve(edition()).resolve("data");
      keepOnce(told);
      Path folder = RunningApplication.freshFolder();
      copy(told, folder.resolve("data"));
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

  /** Journeys run in two processes: the one that comes second waits for the first. */
  private static void keepOnce(Path told) throws IOException {
    Files.createDirectories(SHELF);
    try (FileChannel turn = FileChannel.open(SHELF.resolve("lock"), CREATE, WRITE);
        FileLock mine = turn.lock()) {
      if (mine.isValid() && Files.notExists(told)) {
        keep(told);
      }
    }
  }

  private static void keep(Path told) throws IOException {
    Path folder = RunningApplication.freshFolder();
    RunningApplication.startIn(folder, Map.of()).close();
    Files.createDirectories(told.getParent());
    Path beside = Files.createTempDirectory(told.getParent(), "copy").resolve("data");
    copy(folder.resolve("data"), beside);
    Files.move(beside, told);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)));
      }
    }
  }
}
