package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text is there in both languages, and every key that is asked for exists. */
class MessagesTest {
  private static final String MODULES = String.join("|", House.MAY_USE.keySet());
  private static final Pattern KEY_IN_PAGE =
      Pattern.compile("(?:" + MODULES + ")Text\\['((?:" + MODULES + ")\\.[\\w.]*\\w)'\\]");
  // The data pack's files are named like modules.
  private static final Pattern KEY_IN_CODE =
      Pattern.compile("\"((?:" + MODULES + ")\\.(?!csv\")[a-z]\\w*(?:\\.\\w+)*)\"");

  @TestFactory
  Stream<DynamicTest> bothLanguagesSayTheSameThings() {
    return Sources.files("modules", "messages_vi.properties").stream()
        .map(vi -> DynamicTest.dynamicTest(Sources.name(vi), () -> haveTheSameKeys(vi)));
  }

  private static void haveTheSameKeys(Path vi) {
    Properties vietnamese = load(vi);
    Properties english = load(vi.resolveSibling("messages_en.properties"));

    assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    for (Properties texts : List.of(vietnamese, english)) {
      texts.forEach(
          (key, text) -> {
            assertThat(text.toString()).as("text of %s", key).isNotBlank();
            assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC))
                .as("%s in NFC", key)
                .isTrue();
            assertThat(new MessageFormat(text.toString()).toPattern()).isNotBlank();
          });
    }
  }

  /** An auditor reads what happened in words, not as the name of a class. */
  @Test
  void everythingThatCanHappenHasAName() {
    Properties texts =
        load(Sources.files("modules/audit", "messages_vi.properties").iterator().next());
    List<String> events =
        Sources.files("modules", ".java").stream()
            .filter(file -> Sources.name(file).contains("src/main/"))
            .filter(file -> Sources.text(file).contains("implements DomainEvent"))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .toList();

    assertThat(events).hasSizeGreaterThan(100);
    assertThat(events).filteredOn(event -> !texts.containsKey("audit.event." + event)).isEmpty();
  }

  @Test
  void everyKeyThatAPageAsksForExists() {
    assertThat(missing(Sources.files("modules", ".xhtml"), KEY_IN_PAGE)).isEmpty();
  }

  @Test
  void everyKeyThatTheCodeNamesExists() {
    List<Path> code =
        Sources.files("modules", ".java").stream()
            .filter(path -> path.toString().contains("/src/main/"))
            .filter(path -> !path.getFileName().toString().equals("package-info.java"))
            .toList();

    assertThat(missing(code, KEY_IN_CODE)).isEmpty();
  }

  private static List<String> missing(List<Path> files, Pattern pattern) {
    Set<String> known = new TreeSet<>();
    for (Path bundle : Sources.files("modules", "messages_vi.properties")) {
      known.addAll(load(bundle).stringPropertyNames());
    }
    assertThat(known).isNotEmpty();
    List<String> missing = new ArrayList<>();
    for (Path file : files) {
      Matcher key = pattern.matcher(Sources.text(file));
      while (key.find()) {
        String name = key.group(1);
        boolean startOfSome = known.stream().anyMatch(k -> k.startsWith(name + "."));
        if (!known.contains(name) && !startOfSome) {
          missing.add(Sources.name(file) + ": " + name);
        }
      }
    }
    return missing;
  }

  private static Properties load(Path path) {
    try {
      Properties texts = new Properties();
      texts.load(new StringReader(Files.readString(path)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
