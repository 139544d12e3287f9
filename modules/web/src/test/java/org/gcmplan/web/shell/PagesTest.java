package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no page of any module may hold, because the content-security policy or a fault forbids it.
 */
class PagesTest {
  private static final List<Pattern> FORBIDDEN =
      List.of(
          Pattern.compile("<f:ajax"),
          Pattern.compile("<h:commandLink"),
          Pattern.compile("<p:textEditor"),
          Pattern.compile("<script"),
          Pattern.compile("\\son[a-z]+=\"(?!gcm\\.changed\")"),
          Pattern.compile("\\sstyle=\"(?!--)"),
          Pattern.compile("escape=\"false\""));

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(PagesTest::isSource)
          .toList()
          .stream();
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().replace('\\', '/').contains("/src/main/");
  }

  @Test
  void thereArePages() throws IOException {
    assertThat(pages()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdNothingThatIsForbidden(Path page) throws IOException {
    String source = Files.readString(page);

    assertThat(FORBIDDEN)
        .as("%s", page)
        .allSatisfy(pattern -> assertThat(source).doesNotContainPattern(pattern));
  }

  @Test
  void eachForbiddenThingIsRecognised() {
    assertThat(
            List.of(
                "<f:ajax/>",
                "<h:commandLink/>",
                "<p:textEditor/>",
                "<script>",
                " onclick=\"go()\"",
                " style=\"color:red\"",
                " escape=\"false\""))
        .allSatisfy(
            text ->
                assertThat(FORBIDDEN).anySatisfy(each -> assertThat(text).containsPattern(each)));
  }
}
