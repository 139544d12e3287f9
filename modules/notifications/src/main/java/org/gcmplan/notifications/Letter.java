package org.gcmplan.notifications;

import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * A letter to one person.
 *
 * @param key what it tells and to whom, such as {@code published/7/…}; a letter of the same key is
 *     written once
 * @param account to whom
 * @param topic a word for the kind of letter, such as {@code reminder}; see {@link MailReason}
 * @param text paragraphs divided by empty lines
 * @param path the page it is about, from the address of the application on; empty for none
 * @param about what it asks to do, as a {@link DeadlineSource} lists it; a letter that waits for a
 *     digest is left out when that is done by then. Empty for plain news
 */
public record Letter(
    String key,
    UUID account,
    String topic,
    LocalizedText subject,
    LocalizedText text,
    String path,
    Optional<Subject> about) {

  /** Plain news. */
  public Letter(
      String key,
      UUID account,
      String topic,
      LocalizedText subject,
      LocalizedText text,
      String path) {
    this(key, account, topic, subject, text, path, Optional.empty());
  }
}
