package org.gcmplan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for tests that read them as text. */
final class Sources {

  /** The folder that holds the parent POM. */
  static final Path TOP = Path.of("").toAbsolutePath().getParent().getParent();

  private Sources() {}

  /** Files below a folder of the project with that ending, build results left out. */
  static List<Path> files(String folder, String ending) {
    try (Stream<Path> all = Files.walk(TOP.resolve(folder))) {
      return all.filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(ending))
          .filter(path -> !TOP.relativize(path).toString().contains("target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as the project names it. */
  static String name(Path path) {
    return TOP.relativize(path).toString();
  }
}
