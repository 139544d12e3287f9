package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word, one meaning, one type; and the documents that say so stay true. */
class WordsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

  @Test
  void noSimpleNameStandsForTwoTypes() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Path file : mainCode()) {
      String name = file.getFileName().toString();
      if (!name.equals("package-info.java") && seen.putIfAbsent(name, Sources.name(file)) != null) {
        twice.add(seen.get(name) + " and " + Sources.name(file));
      }
    }

    assertThat(seen).isNotEmpty();
    assertThat(twice).isEmpty();
  }

  @Test
  void everyTypeThatTheGlossaryNamesExists() {
    String glossary = Sources.text(Sources.TOP.resolve("docs/glossary.md"));
    List<String> types =
        mainCode().stream()
            .map(path -> path.getFileName().toString().replace(".java", ""))
            .toList();
    Matcher named = Pattern.compile("`([A-Z]\\w+)`").matcher(glossary);
    List<String> unknown = new ArrayList<>();
    while (named.find()) {
      if (!types.contains(named.group(1))) {
        unknown.add(named.group(1));
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void noTwoDecisionRecordsShareANumber() {
    List<String> numbers =
        Sources.files("docs/decisions", ".md").stream()
            .map(path -> path.getFileName().toString().substring(0, 4))
            .toList();

    assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().allMatch(n -> n.matches("\\d{4}"));
  }

  @Test
  void everyLinkOfTheDocumentsLeadsSomewhere() {
    List<Path> documents = new ArrayList<>(Sources.files("docs", ".md"));
    for (String name : Set.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      documents.add(Sources.TOP.resolve(name));
    }
    List<String> dead = new ArrayList<>();
    for (Path document : documents) {
      Matcher link = LINK.matcher(Sources.text(document));
      while (link.find()) {
        String target = link.group(1);
        if (!target.startsWith("http")
            && !document.resolveSibling(target).normalize().toFile().exists()) {
          dead.add(Sources.name(document) + " → " + target);
        }
      }
    }

    assertThat(dead).isEmpty();
  }

  @Test
  void noErrorIsCaughtWholesaleAndNothingIsLeftForLater() {
    List<String> found = new ArrayList<>();
    Pattern banned =
        Pattern.compile("catch \\((final )?(Exception|Throwable) |\\bTODO\\b|\\bFIXME\\b");
    for (Path file : mainCode()) {
      if (banned.matcher(Sources.text(file)).find()) {
        found.add(Sources.name(file));
      }
    }

    assertThat(found).isEmpty();
  }

  private static List<Path> mainCode() {
    return Sources.files("modules", ".java").stream()
        .filter(path -> path.toString().contains("/src/main/java/"))
        .toList();
  }
}
