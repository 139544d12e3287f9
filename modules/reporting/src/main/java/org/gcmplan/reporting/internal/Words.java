package org.gcmplan.reporting.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.gcmplan.kernel.Language;

/** The module's texts in one language. */
record Words(ResourceBundle texts, Language language) {
  String of(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
  }
}
