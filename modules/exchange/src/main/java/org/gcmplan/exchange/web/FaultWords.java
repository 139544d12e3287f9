package org.gcmplan.exchange.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** Puts a problem into words for a file; pages have their own way. */
final class FaultWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private FaultWords() {}

  static String of(String key, List<?> args, Language language) {
    // A fault of a task is worded by the module of tasks, as on a page.
    String module = key.substring(0, key.indexOf('.'));
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.gcmplan." + module + ".messages",
            language.locale(),
            Thread.currentThread().getContextClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] shown = args.stream().map(arg -> shown(arg, language)).toArray();
    return new MessageFormat(words.getString(key), language.locale()).format(shown);
  }

  private static Object shown(Object arg, Language language) {
    if (arg instanceof LocalizedText text) {
      return text.in(language);
    }
    if (arg instanceof LocalDate day) {
      return DAY.format(day);
    }
    return arg instanceof List<?> list
        ? list.stream()
            .map(each -> shown(each, language).toString())
            .collect(Collectors.joining(", "))
        : arg;
  }
}
