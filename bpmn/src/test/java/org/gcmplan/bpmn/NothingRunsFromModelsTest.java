package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;

/**
 * The models name steps and ways; what they may say to the engine is a closed list: delegates,
 * moments and outcomes by their names. No script, no class, no expression that computes.
 */
class NothingRunsFromModelsTest {
  private static final Path MODELS = Path.of("src/main/resources/org/gcmplan/bpmn");

  private static final Set<String> EXPRESSIONS =
      Set.of(
          "closesAt",
          "deadlineAt",
          "deemAgreed",
          "dueAt",
          "escalateSilent",
          "makeDuties",
          "overdueAt",
          "remindAt",
          "remindBody",
          "remindSilent",
          "reminderAt",
          "showUnacknowledged",
          "silentAt",
          "tellSilence");

  private static final Pattern OUTCOME = Pattern.compile("outcome == '[A-Z]+'");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{(.*?)}");
  private static final Pattern TO_THE_ENGINE = Pattern.compile("camunda:([a-zA-Z]+)=");

  @Test
  void whatTheModelsSayToTheEngineIsKnown() {
    Set<String> attributes = new TreeSet<>();
    Set<String> expressions = new TreeSet<>();
    texts().forEach(text -> attributes.addAll(found(TO_THE_ENGINE, text)));
    texts().forEach(text -> expressions.addAll(found(EXPRESSION, text)));

    assertThat(attributes)
        .containsExactly(
            "collection", "delegateExpression", "elementVariable", "historyTimeToLive");
    assertThat(expressions)
        .containsAll(EXPRESSIONS)
        .allMatch(each -> EXPRESSIONS.contains(each) || OUTCOME.matcher(each).matches());
  }

  @Test
  void nothingInThemRunsByItself() {
    for (Path file : files()) {
      BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
      for (var kind :
          List.of(
              ScriptTask.class,
              Script.class,
              BusinessRuleTask.class,
              CamundaScript.class,
              CamundaConnector.class,
              CamundaInputOutput.class,
              CamundaExecutionListener.class,
              CamundaTaskListener.class)) {
        assertThat(model.getModelElementsByType(kind)).as(file + " " + kind).isEmpty();
      }
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> texts() {
    return files().stream()
        .map(
            file -> {
              try {
                return Files.readString(file);
              } catch (IOException broken) {
                throw new UncheckedIOException(broken);
              }
            })
        .toList();
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.list(MODELS)) {
      return all.filter(file -> file.toString().endsWith(".bpmn")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
