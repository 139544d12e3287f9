package org.gcmplan.exchange.internal;

import java.util.ResourceBundle;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** The module's words in both languages, for files. */
final class ExchangeTexts {
  private ExchangeTexts() {}

  static String of(String key, Language language) {
    return ResourceBundle.getBundle(
            "org.gcmplan.exchange.messages",
            language.locale(),
            ExchangeTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }

  static LocalizedText both(String key) {
    return new LocalizedText(of(key, Language.VI), of(key, Language.EN));
  }
}
