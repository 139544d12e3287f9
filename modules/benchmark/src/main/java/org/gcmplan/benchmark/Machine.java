package org.gcmplan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were taken on, and how busy it was. */
final class Machine {
  private Machine() {}

  static String described() {
    String memory = line("/proc/meminfo", "MemTotal");
    String model = line("/proc/cpuinfo", "model name");
    return String.format(
        Locale.ROOT,
        "%d × %s, %d GB, Java %s, load before %.1f",
        Runtime.getRuntime().availableProcessors(),
        model,
        Long.parseLong(memory.replaceAll("\\D", "")) / 1024 / 1024,
        Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String line(String file, String name) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("?");
    } catch (IOException other) {
      throw new UncheckedIOException(other);
    }
  }
}
