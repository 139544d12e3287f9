package org.gcmplan.notifications;

import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;

/**
 * A letter to one person.
 *
 * @param key what it tells and to whom, such as {@code published/7/…}; a letter of the same key is
 *     written once
 * @param account to whom
 * @param topic a word for the kind of letter, such as {@code reminder}
 * @param text paragraphs divided by empty lines
 * @param path the page it is about, from the address of the application on; empty for none
 */
public record Letter(
    String key,
    UUID account,
    String topic,
    LocalizedText subject,
    LocalizedText text,
    String path) {}
