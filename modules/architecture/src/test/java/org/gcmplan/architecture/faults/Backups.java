package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gcmplan.architecture.server.Wrappings;

/** The commands that operators back up and restore with, as they run them. */
final class Backups {
  private static final Path COMMANDS = Path.of("../../config/operations").toAbsolutePath();

  /**
   * What a command said and how it ended.
   *
   * @param result 0 when all is well
   */
  record Said(int result, String text) {}

  private Backups() {}

  static Said run(String command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("gcmplan-" + command, ".log");
    ProcessBuilder builder = new ProcessBuilder(COMMANDS.resolve(command).toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    builder.environment().put("GCMPLAN_JAR", Wrappings.executableJar().toString());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    int result = builder.start().waitFor();
    return new Said(result, Files.readString(log));
  }

  static boolean isThere(String tool) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
  }
}
