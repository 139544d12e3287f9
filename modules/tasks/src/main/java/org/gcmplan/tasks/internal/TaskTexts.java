package org.gcmplan.tasks.internal;

import java.util.ResourceBundle;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskField;

/** The module's words in both languages. */
final class TaskTexts {
  private TaskTexts() {}

  static LocalizedText label(TaskField field) {
    return new LocalizedText(label(field, Language.VI), label(field, Language.EN));
  }

  static String label(TaskField field, Language language) {
    return of("tasks.field." + field, language);
  }

  static String of(String key, Language language) {
    return bundle(language).getString(key);
  }

  static boolean has(String key) {
    return bundle(Language.VI).containsKey(key);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "org.gcmplan.tasks.messages", language.locale(), TaskTexts.class.getClassLoader());
  }
}
