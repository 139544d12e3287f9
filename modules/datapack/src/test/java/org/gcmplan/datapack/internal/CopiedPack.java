package org.gcmplan.datapack.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gcmplan.datapack.DataPackError;
import org.gcmplan.datapack.DataPackRefused;

/** The shipped pack, copied into a folder where a test may spoil it. */
final class CopiedPack {
  private static final List<String> FILES =
      List.of(
          "country.csv",
          "plan.csv",
          "focus-areas.csv",
          "objectives.csv",
          "principles.csv",
          "agencies.csv",
          "agency-handovers.csv",
          "localities.csv",
          "locality-changes.csv",
          "holidays.csv",
          "plan-tasks.csv",
          "award-rules.csv",
          "demonstration/accounts.csv",
          "demonstration/updates.csv",
          "demonstration/changes.csv",
          "demonstration/opinions.csv",
          "demonstration/remarks.csv",
          "demonstration/deeds.csv",
          "demonstration/assignments.csv");

  private final Path folder;

  CopiedPack(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("demonstration"));
    for (String file : FILES) {
      try (Reader text = PackFolder.shipped().open(file).orElseThrow()) {
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        Files.writeString(folder.resolve(file), whole.toString());
      }
    }
  }

  PackFolder files() {
    return PackFolder.at(folder);
  }

  /** Replaces text, which must be there. */
  CopiedPack spoil(String file, String text, String by) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not hold " + text);
    }
    Files.writeString(path, before.replace(text, by));
    return this;
  }

  CopiedPack remove(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** What is found wrong when the pack is read; none when it is sound. */
  List<String> errors() {
    try {
      CountryPack.read(files());
      return List.of();
    } catch (DataPackRefused refused) {
      return refused.errors().stream().map(DataPackError::toString).toList();
    }
  }
}
