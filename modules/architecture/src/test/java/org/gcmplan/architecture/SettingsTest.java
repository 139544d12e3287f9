package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file that lists the settings is the whole truth about them. */
class SettingsTest {
  private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();
  private static final Path LIST =
      HOUSE.resolve("config/application/microprofile-config.properties");
  private static final Pattern INJECTED =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name = \"(gcmplan\\.[^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?");
  private static final Pattern OF_THE_DATA_SOURCE =
      Pattern.compile("MPCONFIG=(gcmplan[^:}]+):?([^}]*)}");
  private static final Pattern OF_THE_SERVER = Pattern.compile("ENV=(GCMPLAN[^:}]+):([^}]*)}");

  @Test
  void everySettingIsListedWithItsDefault() {
    Map<String, String> used = new TreeMap<>(found(INJECTED, "modules", ".java"));
    used.putAll(found(OF_THE_DATA_SOURCE, "modules/web/src/main", "Database.java"));
    found(OF_THE_SERVER, "config/payara", "pre-boot.txt")
        .forEach((name, value) -> used.put(name.toLowerCase().replace('_', '.'), value));

    assertThat(used).hasSizeGreaterThan(15).isEqualTo(listed());
  }

  private static Map<String, String> found(Pattern form, String folder, String ending) {
    Map<String, String> settings = new TreeMap<>();
    try (Stream<Path> files = Files.walk(HOUSE.resolve(folder))) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/src/test/"))
          .forEach(file -> collect(form.matcher(read(file)), settings));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return settings;
  }

  private static void collect(Matcher setting, Map<String, String> settings) {
    while (setting.find()) {
      settings.put(setting.group(1), setting.group(2) == null ? "" : setting.group(2));
    }
  }

  /** What the list says, with its references resolved; a key without a default as empty. */
  private static Map<String, String> listed() {
    String text =
        read(LIST)
            .lines()
            .map(line -> line.matches("#gcmplan\\.\\S+=") ? line.substring(1) : line)
            .collect(Collectors.joining("\n"));
    Properties list = new Properties();
    try (Reader reader = new StringReader(text)) {
      list.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> settings = new TreeMap<>();
    list.stringPropertyNames()
        .forEach(
            name ->
                settings.put(
                    name,
                    list.getProperty(name)
                        .replace("${gcmplan.http.port}", list.getProperty("gcmplan.http.port"))));
    return settings;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
