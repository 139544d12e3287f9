package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.Outbox;

/** Puts letters in the outbox, in the words of this module's bundles. */
@Dependent
class Mailing {
  private final Outbox outbox;
  private final Correspondence correspondence;

  @Inject
  Mailing(Outbox outbox, Correspondence correspondence) {
    this.outbox = outbox;
    this.correspondence = correspondence;
  }

  /**
   * What is to be told.
   *
   * @param topic names the texts {@code workflow.mail.<topic>.subject} and {@code .text}
   * @param key what a reader is told once only
   * @param named what the texts name, in each language
   * @param about the work that it asks to do; empty for plain news
   */
  record News(
      String topic,
      String key,
      String path,
      Map<Language, Object[]> named,
      Optional<Subject> about) {
    News(String topic, String key, String path, Map<Language, Object[]> named) {
      this(topic, key, path, named, Optional.empty());
    }
  }

  /** Tells those who may act in the role for the body, substitutes too. */
  void tell(News news, Role role, BodyId body) {
    correspondence.acting(role, body).stream()
        .map(Correspondent::account)
        .forEach(account -> tell(news, account));
  }

  /** The words of the subject line, for lists of what happened. */
  LocalizedText headline(News news) {
    return both(news, "subject");
  }

  void tell(News news, UUID account) {
    outbox.post(
        new Letter(
            news.key() + "/" + account,
            account,
            news.topic(),
            both(news, "subject"),
            both(news, "text"),
            news.path(),
            news.about()));
  }

  private static LocalizedText both(News news, String part) {
    return new LocalizedText(text(news, part, Language.VI), text(news, part, Language.EN));
  }

  private static String text(News news, String part, Language language) {
    return Texts.filled(
        "workflow.mail." + news.topic() + "." + part, language, news.named().get(language));
  }

  /** What the texts name, with localized texts read in each language. */
  static Map<Language, Object[]> named(Object... named) {
    return Map.of(
        Language.VI, inLanguage(Language.VI, named), Language.EN, inLanguage(Language.EN, named));
  }

  private static Object[] inLanguage(Language language, Object... named) {
    return Stream.of(named)
        .map(each -> each instanceof LocalizedText text ? text.in(language) : each)
        .toArray();
  }
}
