package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A clock for one node that can be put forward and back while it runs (libfaketime). */
final class BentClock {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"),
          Path.of("/usr/lib/faketime/libfaketimeMT.so.1"));

  private final Path file;

  BentClock() throws IOException {
    file = Files.createTempFile("gcmplan-clock", ".txt");
    put(Duration.ZERO);
  }

  static boolean isPossible() {
    return library().isPresent();
  }

  void put(Duration ahead) throws IOException {
    Files.writeString(file, "%+d\n".formatted(ahead.toSeconds()));
  }

  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library().orElseThrow().toString(),
        "FAKETIME_TIMESTAMP_FILE", file.toString(),
        "FAKETIME_NO_CACHE", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        "DONT_FAKE_MONOTONIC", "1");
  }

  private static Optional<Path> library() {
    return PLACES.stream().filter(Files::exists).findFirst();
  }
}
