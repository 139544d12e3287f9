package org.gcmplan.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final ResourceBundle vietnamese = texts("vi");
  private final ResourceBundle english = texts("en");

  @Test
  void bothLanguagesSayEverything() {
    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    assertThat(vietnamese.keySet())
        .noneMatch(key -> vietnamese.getString(key).isBlank())
        .noneMatch(key -> english.getString(key).isBlank());
  }

  @Test
  void everyKindViewBandAndStepHasAWord() {
    assertThat(vietnamese.keySet())
        .containsAll(keys("workflow.kind.", WorkItemKind.values()))
        .containsAll(keys("workflow.stage.", WorkItemKind.values()))
        .containsAll(keys("workflow.due.", DueBand.values()))
        .containsAll(keys("workflow.view.", InboxQuery.View.values()))
        .containsAll(keys("workflow.empty.", InboxQuery.View.values()))
        .containsAll(keys("workflow.step.", ProcessDiagram.State.values()));
  }

  private static List<String> keys(String prefix, Enum<?>[] words) {
    return Stream.of(words).map(word -> prefix + word).toList();
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "org.gcmplan.workflow.messages", Locale.forLanguageTag(language));
  }
}
