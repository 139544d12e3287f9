package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern KEY = Pattern.compile("\"(updates\\.[A-Za-z.]+)\"");
  private static final Path SOURCES = Path.of("src/main/java/org/gcmplan/updates/internal");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(keys("vi")).isEqualTo(keys("en"));
  }

  @Test
  void noTextIsEmptyOrBreaksAMessageFormat() throws IOException {
    for (String language : Set.of("vi", "en")) {
      assertThat(texts(language).values())
          .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("'"));
    }
  }

  @Test
  void everyWordOfTheDomainHasAText() throws IOException {
    assertThat(keys("vi"))
        .containsAll(words("status", UpdateStatus.values()))
        .containsAll(words("kind", UpdateKind.values()))
        .containsAll(words("operation", Operation.values()))
        .containsAll(words("position", Position.values()))
        .containsAll(words("answer", Answer.Kind.values()))
        .containsAll(words("act", Act.values()))
        .containsAll(words("action", UpdateAction.values()))
        .containsAll(words("notWhile", UpdateStatus.values()))
        .containsAll(words("meanwhile", Act.values()))
        .containsAll(words("wrongField", Operation.values()));
  }

  @Test
  void everyRefusalHasAText() throws IOException {
    Set<String> keys = keys("vi");
    assertThat(keysInTheCode()).hasSizeGreaterThan(30).allMatch(key -> isIn(keys, key));
  }

  // A key that ends in a dot goes on with a word of the domain, which the test above looks after.
  private static boolean isIn(Set<String> keys, String key) {
    return key.endsWith(".")
        ? keys.stream().anyMatch(text -> text.startsWith(key))
        : keys.contains(key);
  }

  private static Set<String> keysInTheCode() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .flatMap(file -> KEY.matcher(read(file)).results())
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> words(String kind, Enum<?>... values) {
    return Stream.of(values)
        .map(value -> "updates." + kind + "." + value.name())
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(String language) throws IOException {
    return new TreeSet<>(texts(language).stringPropertyNames());
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(
                "/org/gcmplan/updates/messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
