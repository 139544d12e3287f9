package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** Says in words what a row of a table asks and what it says. */
@Dependent
class RuleWords {
  private static final String COLUMN = "workflow.rules.column.";
  private final RuleBodies bodies;

  @Inject
  RuleWords(RuleBodies bodies) {
    this.bodies = bodies;
  }

  /** The whole row as one sentence: when what holds, then what follows. */
  LocalizedText of(RuleTable table, RuleRow row, LocalDate day) {
    return inBoth(
        language -> conditions(table, row, language) + " → " + says(table, row, day, language));
  }

  LocalizedText column(String column) {
    return inBoth(language -> Texts.of(COLUMN + column, language));
  }

  LocalizedText test(UnaryTest test) {
    return inBoth(language -> words(test, language));
  }

  LocalizedText cell(RuleOutput output, String cell, LocalDate day) {
    return inBoth(language -> words(output, cell, day, language));
  }

  /** A combination of answers in words. */
  LocalizedText answers(Map<String, Object> answers) {
    return inBoth(
        language ->
            answers.entrySet().stream()
                .map(answer -> label(answer.getKey(), language) + word(answer.getValue(), language))
                .collect(Collectors.joining("; ")));
  }

  private String conditions(RuleTable table, RuleRow row, Language language) {
    List<RuleInput> inputs = table.columns().inputs();
    List<String> said = new ArrayList<>();
    for (int place = 0; place < inputs.size(); place++) {
      UnaryTest test = row.tests().get(place);
      if (test.form() != UnaryTest.Form.ANY) {
        said.add(label(inputs.get(place).column(), language) + words(test, language));
      }
    }
    return said.isEmpty() ? Texts.of("workflow.rules.always", language) : String.join("; ", said);
  }

  private String says(RuleTable table, RuleRow row, LocalDate day, Language language) {
    List<RuleOutput> outputs = table.columns().outputs();
    return IntStream.range(0, outputs.size())
        .mapToObj(
            place ->
                label(outputs.get(place).column(), language)
                    + words(outputs.get(place), row.cells().get(place), day, language))
        .collect(Collectors.joining("; "));
  }

  private static String label(String column, Language language) {
    return Texts.of(COLUMN + column, language) + ": ";
  }

  private static String words(UnaryTest test, Language language) {
    return switch (test.form()) {
      case ANY -> Texts.of("workflow.rules.any", language);
      case ONE_OF -> joined(test.words(), "workflow.rules.or", language);
      case NONE_OF ->
          Texts.of("workflow.rules.not", language)
              + " "
              + joined(test.words(), "workflow.rules.or", language);
      case NUMBER -> test.text().replace("<=", "≤").replace(">=", "≥").replace("..", "–");
      case TRUTH -> word(Boolean.valueOf(test.text()), language);
    };
  }

  private String words(RuleOutput output, String cell, LocalDate day, Language language) {
    if (!UnaryTest.isWord(cell)) {
      return cell.matches("true|false") ? word(Boolean.valueOf(cell), language) : cell;
    }
    List<String> named = output.bodies(cell);
    return RuleOutput.parts(UnaryTest.unquoted(cell)).stream()
        .map(
            part ->
                named.contains(part) ? bodies.name(part, day).in(language) : word(part, language))
        .collect(Collectors.joining(", "));
  }

  private static String joined(List<String> words, String between, Language language) {
    return words.stream()
        .map(word -> word(word, language))
        .collect(Collectors.joining(" " + Texts.of(between, language) + " "));
  }

  private static String word(Object value, Language language) {
    return Texts.find("workflow.rules.value." + value, language).orElseGet(value::toString);
  }

  private static LocalizedText inBoth(Function<Language, String> words) {
    return new LocalizedText(words.apply(Language.VI), words.apply(Language.EN));
  }
}
