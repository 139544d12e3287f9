package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.gcmplan.architecture.server.Wrappings;
import org.junit.jupiter.api.Test;

/**
 * Which foreign jars the archive carries: those of the list and no others, each new enough not to
 * have what is known against its forerunners, and nothing that runs scripts.
 */
class ArchiveJarsIT {
  private static final Pattern JAR = Pattern.compile("WEB-INF/lib/(.+?)-(\\d[\\w.]*)(-.*)?\\.jar");

  /** The first version without what is known against those before it. */
  private static final Map<String, String> NOT_BEFORE =
      Map.of(
          "tika-core", "3.2.2",
          "poi-ooxml", "5.4.0",
          "pdfbox", "3.0.4",
          "commons-io", "2.14.0",
          "commons-lang3", "3.18.0",
          "commons-compress", "1.26.0",
          "log4j-api", "2.17.1",
          "postgresql", "42.7.7",
          "jackson-core", "2.15.0",
          "nimbus-jose-jwt", "10.0.2");

  private static final List<String> RUNS_SCRIPTS =
      List.of("groovy", "rhino", "nashorn", "js-scriptengine", "jython", "mvel", "bsh", "ognl");

  @Test
  void theArchiveCarriesTheJarsOfTheListAndNoOthers() throws IOException {
    assertThat(jars().keySet()).containsExactlyInAnyOrderElementsOf(listed());
  }

  @Test
  void noneIsOfAVersionThatIsKnownToBeBad() throws IOException {
    Map<String, Version> jars = jars();

    NOT_BEFORE.forEach(
        (name, first) ->
            assertThat(jars.get(name))
                .as(name)
                .isNotNull()
                .isGreaterThanOrEqualTo(Version.parse(first)));
  }

  @Test
  void nothingInItRunsScripts() throws IOException {
    assertThat(jars().keySet()).noneMatch(jar -> RUNS_SCRIPTS.stream().anyMatch(jar::contains));
  }

  private static Map<String, Version> jars() throws IOException {
    try (ZipFile archive = new ZipFile(Wrappings.webArchive().toFile())) {
      return archive.stream()
          .map(entry -> JAR.matcher(entry.getName()))
          .filter(Matcher::matches)
          .filter(jar -> !jar.group(1).startsWith("gcmplan-"))
          .collect(
              Collectors.toMap(
                  jar -> jar.group(1),
                  jar -> Version.parse(jar.group(2)),
                  (one, other) -> {
                    throw new IllegalStateException("Twice, in two versions: " + one + " " + other);
                  },
                  TreeMap::new));
    }
  }

  private static Set<String> listed() throws IOException {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ArchiveJarsIT.class.getResourceAsStream("jars-of-the-archive.txt")),
                StandardCharsets.UTF_8))) {
      return list.lines().collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
