package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Linux knows about the server and its database: the processor time they have used, the memory
 * the server holds.
 */
final class ProcessFigures {
  /** Linux counts in hundredths of a second, whatever its kernel's own clock. */
  private static final int MILLIS_A_TICK = 10;

  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private static final Path ALL = Path.of("/proc");

  private final Path folder;
  private final long parent;

  /**
   * A process, and those that another one has begun.
   *
   * @param parent of the database's processes, one of which answers each connection
   */
  ProcessFigures(long pid, long parent) {
    this.folder = ALL.resolve(Long.toString(pid));
    this.parent = parent;
  }

  /** Of the process and of the database together. */
  long cpuMillis() {
    return ownMillis() + ofDatabase();
  }

  /** Of the process alone, from its beginning. */
  long ownMillis() {
    return cpuMillis(read("stat"));
  }

  private long ofDatabase() {
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(ALL, "[0-9]*")) {
      long millis = ended(Files.readString(ALL.resolve(parent + "/stat")));
      for (Path each : processes) {
        millis += ofChild(each);
      }
      return millis;
    } catch (IOException noLinux) {
      throw new UncheckedIOException(noLinux);
    }
  }

  /** What processes used that a process had begun and that have ended since. */
  static long ended(String stat) {
    String[] fields = fields(stat);
    return (Long.parseLong(fields[USER + 2]) + Long.parseLong(fields[SYSTEM + 2])) * MILLIS_A_TICK;
  }

  private long ofChild(Path process) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      return parentOf(stat) == parent ? cpuMillis(stat) : 0;
    } catch (IOException endedMeanwhile) {
      return 0;
    }
  }

  static long parentOf(String stat) {
    return Long.parseLong(fields(stat)[PARENT]);
  }

  /** Megabytes of it that lie in memory. */
  long residentMegabytes() {
    Matcher resident = RESIDENT.matcher(read("status"));
    if (!resident.find()) {
      throw new IllegalStateException("No memory is told of " + folder);
    }
    return Long.parseLong(resident.group(1)) / 1024;
  }

  /** Counted after the name, which may hold blanks and brackets. */
  static long cpuMillis(String stat) {
    String[] fields = fields(stat);
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MILLIS_A_TICK;
  }

  private static String[] fields(String stat) {
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }
}
