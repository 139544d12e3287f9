package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page that is asked for again and again.
 *
 * @param cookie of whoever is signed in, empty for anybody
 */
record PageVisit(String row, String side, String cookie, String address, int times) {
  private static final String BETWEEN = "\t";

  static void write(List<PageVisit> visits, Path file) {
    try {
      Files.write(file, visits.stream().map(PageVisit::line).toList());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  static List<PageVisit> read(Path file) {
    try {
      return Files.readAllLines(file).stream().map(PageVisit::of).toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String line() {
    return String.join(BETWEEN, row, side, cookie, address, Integer.toString(times));
  }

  private static PageVisit of(String line) {
    String[] cells = line.split(BETWEEN);
    return new PageVisit(cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]));
  }
}
