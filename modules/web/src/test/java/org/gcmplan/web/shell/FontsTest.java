package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontsTest {
  private static final Path STYLES = Path.of("src/main/webapp/resources/gcm");

  @ParameterizedTest
  @CsvSource({"fonts.css,4", "fonts-600.css,2"})
  void everyFaceNamesAFileThatIsThere(String style, int faces) throws IOException {
    var files =
        Pattern.compile(
                "@font-face\\{[^}]*url\\(\"#\\{resource\\['gcm:([^']+)'\\]\\}\"\\) format\\(\"woff2\"\\);unicode-range:")
            .matcher(Files.readString(STYLES.resolve(style)))
            .results()
            .map((MatchResult face) -> STYLES.resolve(face.group(1)))
            .toList();

    assertThat(files).hasSize(faces).allSatisfy(file -> assertThat(file).isRegularFile());
  }
}
