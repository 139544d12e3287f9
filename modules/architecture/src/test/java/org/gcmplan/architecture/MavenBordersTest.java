package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The build itself is the first guard of the borders: its dependencies are the table. */
class MavenBordersTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>org\\.gcmplan</groupId>\\s*"
              + "<artifactId>gcmplan-(\\w+)</artifactId>(.*?)</dependency>",
          Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> theBuildAllowsWhatTheTableAllows() {
    return House.MAY_USE.keySet().stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module,
                    () -> {
                      Set<String> allowed = new TreeSet<>(House.MAY_USE.get(module));
                      assertThat(compileDependencies("modules/" + module)).isEqualTo(allowed);
                    }));
  }

  @Test
  void theMapShowsTheSameTable() {
    String map = Sources.text(Sources.TOP.resolve("docs/map.md"));

    House.MAY_USE.forEach(
        (module, uses) ->
            assertThat(map)
                .as("row of %s in docs/map.md", module)
                .contains(
                    "| "
                        + module
                        + " | "
                        + (uses.isEmpty() ? "–" : String.join(", ", new TreeSet<>(uses)))
                        + " |"));
  }

  private static Set<String> compileDependencies(String folder) {
    String pom = Sources.text(Sources.TOP.resolve(folder).resolve("pom.xml"));
    Set<String> names = new TreeSet<>();
    Matcher dependency = DEPENDENCY.matcher(pom);
    while (dependency.find()) {
      boolean compiled = !dependency.group(2).matches("(?s).*<scope>(runtime|test)</scope>.*");
      if (compiled && !dependency.group(1).equals("bpmn")) {
        names.add(dependency.group(1));
      }
    }
    return names;
  }
}
