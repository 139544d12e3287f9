package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/org/gcmplan/web/messages", "/org/gcmplan/web/faces", "/ValidationMessages"})
  void bothLanguagesSayTheSameThings(String bundle) throws IOException {
    assertThat(read(bundle, "en").keySet()).isEqualTo(read(bundle, "vi").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyTextIsAPatternWithoutLostQuotes(String language) throws IOException {
    read("/org/gcmplan/web/messages", language)
        .forEach(
            (key, text) -> {
              assertThat(new MessageFormat(text.toString())).as("%s", key).isNotNull();
              assertThat(text.toString()).as("%s", key).doesNotContain("'");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyTextIsComposedAndNotEmpty(String language) throws IOException {
    read("/org/gcmplan/web/messages", language)
        .values()
        .forEach(
            text -> {
              assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC)).isTrue();
              assertThat(text.toString()).isNotBlank();
            });
  }

  private static Properties read(String bundle, String language) throws IOException {
    Properties texts = new Properties();
    String name = bundle + "_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
