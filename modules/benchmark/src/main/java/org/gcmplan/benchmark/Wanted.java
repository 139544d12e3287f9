package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of a run.
 *
 * @param only beginnings of names of rows; empty for all
 */
record Wanted(List<String> only, int rounds, Path folder, Path pack) {

  static Wanted ofProperties() {
    return new Wanted(
        names(System.getProperty("benchmark.only", "")),
        Integer.getInteger("benchmark.rounds", 5),
        Path.of(System.getProperty("benchmark.folder")),
        Path.of(System.getProperty("benchmark.pack")));
  }

  static List<String> names(String listed) {
    return Stream.of(listed.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /** For the files of one server. */
  Path freshFolder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(folder.resolve("servers")), "server");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** A name stands for all rows that begin so; with a full stop behind it, for that row only. */
  boolean includes(String row) {
    return only.isEmpty()
        || only.stream().anyMatch(name -> row.startsWith(name) || name.equals(row + "."));
  }

  boolean includesAny(Collection<String> rows) {
    return rows.stream().anyMatch(this::includes);
  }
}
