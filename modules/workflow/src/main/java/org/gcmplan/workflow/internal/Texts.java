package org.gcmplan.workflow.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.ProcessDiagram.Step;

/** The module's own words, outside of pages. */
final class Texts {
  private Texts() {}

  /** The steps in one sentence each: «Kiểm tra tính đầy đủ: đã xong. …». */
  static String whereItStands(List<Step> steps, Language language) {
    ResourceBundle texts = in(language);
    return steps.stream()
        .map(step -> step.name() + ": " + texts.getString(key(step.state())) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String key(State state) {
    return "workflow.step." + state;
  }

  static String of(String key, Language language) {
    return in(language).getString(key);
  }

  /** The text with what it names. */
  static String filled(String key, Language language, Object... named) {
    return new MessageFormat(of(key, language), language.locale()).format(named);
  }

  /** The text in both languages. */
  static LocalizedText both(String key) {
    return new LocalizedText(of(key, Language.VI), of(key, Language.EN));
  }

  /** The text, if there is one under that key. */
  static Optional<String> find(String key, Language language) {
    ResourceBundle texts = in(language);
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  private static ResourceBundle in(Language language) {
    return ResourceBundle.getBundle(
        "org.gcmplan.workflow.messages", language.locale(), Texts.class.getClassLoader());
  }
}
