package org.gcmplan.tasks.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;

/**
 * Text of a sensible length without characters that cannot be seen. Markup and formulas are plain
 * text here; they are escaped where they are shown. Characters that turn the direction of writing
 * could make a change look like another one.
 */
final class PlainText {
  private PlainText() {}

  static void check(TaskField field, FieldValue value, Complaints complaints) {
    List<String> texts = value.vi().equals(value.en()) ? List.of(value.vi()) : both(value);
    texts.forEach(text -> check(field, text, complaints));
    if (texts.size() > 1 && !field.isBilingual()) {
      complaints.add(field, "sameInBothLanguages");
    }
  }

  private static void check(TaskField field, String text, Complaints complaints) {
    if (text.length() > TaskRules.LONGEST_TEXT) {
      complaints.add(field, "tooLong", text.length(), TaskRules.LONGEST_TEXT);
    }
    firstInvisible(text)
        .ifPresent(
            place -> complaints.add(field, "invisibleCharacter", name(text, place), place + 1));
  }

  private static Optional<Integer> firstInvisible(String text) {
    return text.codePoints()
        .filter(PlainText::isInvisible)
        .boxed()
        .findFirst()
        .map(character -> text.indexOf(character));
  }

  private static boolean isInvisible(int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      return false;
    }
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String name(String text, int place) {
    return String.format(Locale.ROOT, "U+%04X", text.codePointAt(place));
  }

  private static List<String> both(FieldValue value) {
    return List.of(value.vi(), value.en());
  }
}
