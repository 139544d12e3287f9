package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux knows about a process: the processor time it has used, the memory it holds. */
final class ProcessFigures {
  /** Linux counts in hundredths of a second, whatever its kernel's own clock. */
  private static final int MILLIS_A_TICK = 10;

  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final Path folder;

  ProcessFigures(long pid) {
    folder = Path.of("/proc", Long.toString(pid));
  }

  long cpuMillis() {
    return cpuMillis(read("stat"));
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
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MILLIS_A_TICK;
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }
}
