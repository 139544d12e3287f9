package org.gcmplan.publication.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.gcmplan.kernel.Language;

/** The words of the feed; it is no page, so pages' ways to words are closed to it. */
final class FeedWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private FeedWords() {}

  static String of(String key, Language language, Object... args) {
    String pattern =
        ResourceBundle.getBundle(
                "org.gcmplan.publication.messages",
                language.locale(),
                FeedWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString("publication.feed." + key);
    Object[] shown =
        Arrays.stream(args)
            .map(arg -> arg instanceof LocalDate day ? DAY.format(day) : arg)
            .toArray();
    return new MessageFormat(pattern, language.locale()).format(shown);
  }
}
