package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.gcmplan.architecture.server.Wrappings;

/** The executable jar of a later release, in which the process of updates is another one. */
final class NewRelease {
  private static final String MODEL = "org/gcmplan/bpmn/plan-update.bpmn";
  private static final String BEFORE = "name=\"Kiểm tra tính đầy đủ\"";
  private static final String SINCE = "name=\"Kiểm tra tính đầy đủ và hợp lệ\"";

  private NewRelease() {}

  static Path jar() throws IOException {
    Path jar = Files.createTempDirectory("gcmplan-release").resolve("gcmplan.jar");
    Files.copy(Wrappings.executableJar(), jar);
    inside(
        jar,
        "MICRO-INF/deploy",
        "gcm.war",
        archive ->
            inside(archive, "WEB-INF/lib", "gcmplan-bpmn-", library -> changeModel(library)));
    return jar;
  }

  private interface Change {
    void in(Path archive) throws IOException;
  }

  /** Takes an archive out of another, changes it and puts it back. */
  private static void inside(Path outer, String folder, String name, Change change)
      throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(outer)) {
      Path inner = named(archive.getPath(folder), name);
      Path taken = Files.createTempFile("gcmplan-inner", ".jar");
      Files.copy(inner, taken, StandardCopyOption.REPLACE_EXISTING);
      change.in(taken);
      Files.copy(taken, inner, StandardCopyOption.REPLACE_EXISTING);
      Files.delete(taken);
    }
  }

  private static Path named(Path folder, String name) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow(() -> new UncheckedIOException(new IOException("No " + name)));
    }
  }

  private static void changeModel(Path library) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(library)) {
      Path model = archive.getPath(MODEL);
      String text = Files.readString(model);
      if (!text.contains(BEFORE)) {
        throw new IOException(MODEL + " does not say " + BEFORE);
      }
      Files.writeString(model, text.replace(BEFORE, SINCE));
    }
  }
}
