package org.gcmplan.architecture.faults;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.gcmplan.architecture.server.RunningApplication;
import org.gcmplan.architecture.server.Wrappings;

/** A PostgreSQL's folder as the demonstration leaves it, told once for one archive on one day. */
final class ToldPostgres {
  private static final Path SHELF = Path.of("target", "told-postgres").toAbsolutePath();
  private static final ZoneId COUNTRY = ZoneId.of("Asia/Ho_Chi_Minh");

  private ToldPostgres() {}

  /** A fresh folder with the told data in it. */
  static Path copy() {
    try {
      return copyInto(Files.createTempDirectory("gcmplan-pg"));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The same within that folder. */
  static Path copyInto(Path place) {
    try {
      Path told =
          SHELF.resolve(
              LocalDate.now(COUNTRY)
                  + "-"
                  + Files.getLastModifiedTime(Wrappings.executableJar()).toMillis());
      keepOnce(told);
      Path folder = place.resolve("data");
      copy(told, folder);
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Tests run in two processes: the one that comes second waits for the first. */
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
    Path folder = Files.createTempDirectory("gcmplan-pg").resolve("data");
    try (StruckPostgres postgres = StruckPostgres.quick(folder)) {
      RunningApplication.startIn(
              Files.createTempDirectory("gcmplan"), StruckPostgres.environment(postgres.port()))
          .close();
    }
    Path beside = Files.createTempDirectory(SHELF, "copy").resolve("data");
    copy(folder, beside);
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
