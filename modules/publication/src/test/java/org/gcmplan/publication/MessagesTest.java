package org.gcmplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
  }

  @Test
  void everyTextCanBeFormatted() throws IOException {
    for (String language : new String[] {"vi", "en"}) {
      texts(language)
          .forEach(
              (key, text) ->
                  assertThat(new MessageFormat(text.toString(), Locale.forLanguageTag(language)))
                      .as(key.toString())
                      .isNotNull());
      assertThat(texts(language).values()).noneMatch(text -> text.toString().contains("'"));
    }
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (var file =
        MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
