package org.gcmplan.access;

import org.gcmplan.kernel.Language;

/**
 * Where and how a person wants mail.
 *
 * @param address empty for none known
 * @param wanted whether mail is sent there
 */
public record MailWish(String address, Language language, boolean wanted) {
  /** Nothing was said yet. */
  public static final MailWish NONE = new MailWish("", Language.VI, false);
}
