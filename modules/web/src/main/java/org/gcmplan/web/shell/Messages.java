package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/**
 * Texts by key, in the language of the view. The first part of a key names the module whose bundle
 * holds it; keys of the kernel are in the shell's.
 */
@Named
@RequestScoped
public class Messages {
  private static final String SHELL = "web";

  @Inject Ui ui;
  @Inject Format format;

  public String of(Problem problem) {
    return of(problem.key(), problem.args());
  }

  public String of(String key) {
    return of(key, List.of());
  }

  public String of(String key, Object arg) {
    return of(key, List.of(arg));
  }

  public String of(String key, Object arg, Object arg2) {
    return of(key, List.of(arg, arg2));
  }

  public String of(String key, Object arg, Object arg2, Object arg3) {
    return of(key, List.of(arg, arg2, arg3));
  }

  /** The text, or the key itself where no bundle knows it: visible, and harmless once escaped. */
  private String of(String key, List<Object> args) {
    String pattern = find(key).orElse(key);
    Object[] shown = args.stream().map(this::shown).toArray();
    return new MessageFormat(pattern, ui.getLocale()).format(shown);
  }

  /** Whether a bundle has a text for that key. */
  public boolean knows(String key) {
    return find(key).isPresent();
  }

  private Optional<String> find(String key) {
    int dot = key.indexOf('.');
    String module = dot < 0 ? SHELL : key.substring(0, dot);
    return find(module, key).or(() -> find(SHELL, key));
  }

  private Optional<String> find(String module, String key) {
    if (!module.chars().allMatch(each -> each >= 'a' && each <= 'z')) {
      return Optional.empty();
    }
    try {
      return Optional.of(bundle(module, ui.getLocale()).getString(key));
    } catch (MissingResourceException notThere) {
      return Optional.empty();
    }
  }

  private static ResourceBundle bundle(String module, Locale locale) {
    return ResourceBundle.getBundle(
        "org.gcmplan." + module + ".messages",
        locale,
        Thread.currentThread().getContextClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private Object shown(Object arg) {
    if (arg instanceof LocalizedText text) {
      return text.in(ui.getLanguage());
    }
    if (arg instanceof LocalDate date) {
      return format.date(date);
    }
    return arg instanceof List<?> list ? joined(list) : arg;
  }

  private String joined(List<?> list) {
    return String.join(
        ", ", Arrays.stream(list.toArray()).map(this::shown).map(String::valueOf).toList());
  }
}
