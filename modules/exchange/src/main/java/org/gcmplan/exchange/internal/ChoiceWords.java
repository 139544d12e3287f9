package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** The words of a field that takes one of a few values, and of the column of operations. */
final class ChoiceWords {
  private ChoiceWords() {}

  static List<String> choices(TaskField field) {
    Enum<?>[] choices = field == TaskField.SCOPE ? Scope.values() : Recurrence.values();
    return Stream.of(choices).map(Enum::name).toList();
  }

  static String of(TaskField field, String choice, TaskWording wording, Language language) {
    // The day matters to bodies only.
    return wording.words(field, FieldValue.of((Object) choice), LocalDate.EPOCH, language);
  }

  /** The value that goes by that word in any language, or by its own name. */
  static Optional<String> recognise(TaskField field, String word, TaskWording wording) {
    String folded = Folded.of(word);
    return choices(field).stream()
        .filter(
            choice ->
                Folded.of(choice).equals(folded)
                    || Stream.of(Language.values())
                        .map(language -> Folded.of(of(field, choice, wording, language)))
                        .anyMatch(folded::equals))
        .findFirst();
  }

  static String abolish(Language language) {
    return ExchangeTexts.of("exchange.operation.abolish", language);
  }

  static boolean isAbolish(String word) {
    String folded = Folded.of(word);
    return folded.equals("abolish")
        || Stream.of(Language.values()).map(l -> Folded.of(abolish(l))).anyMatch(folded::equals);
  }
}
