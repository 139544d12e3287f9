package org.gcmplan.datapack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a data pack lie: in this archive, or in a folder of the operator's. */
interface PackFolder {

  /** The file's text, or empty when there is no such file. */
  Optional<Reader> open(String file) throws IOException;

  /** The same files with the moving years of a story put in. */
  default PackFolder told(StoryDays days) {
    return file -> {
      try (Reader text = open(file).orElse(Reader.nullReader())) {
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        return Optional.of(whole.toString())
            .filter(found -> !found.isEmpty())
            .map(found -> new StringReader(days.withYears(found)));
      }
    };
  }

  /** The pack that ships with the application. */
  static PackFolder shipped() {
    return within("/org/gcmplan/datapack/viet-nam/");
  }

  /** Plain rules for a country that brings none of its own. */
  static PackFolder plainRules() {
    return within("/org/gcmplan/datapack/plain-rules/");
  }

  private static PackFolder within(String place) {
    return file -> {
      InputStream bytes = PackFolder.class.getResourceAsStream(place + file);
      return Optional.ofNullable(bytes)
          .map(stream -> new InputStreamReader(stream, StandardCharsets.UTF_8));
    };
  }

  /** A pack in a folder on disk. */
  static PackFolder at(Path folder) {
    return file -> {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path)
          ? Optional.of(Files.newBufferedReader(path, StandardCharsets.UTF_8))
          : Optional.empty();
    };
  }
}
