package org.gcmplan.notifications;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a person wants to be told.
 *
 * @param reasons what they want mail for
 */
public record MailChoice(MailRhythm rhythm, Set<MailReason> reasons) {
  /** What counts for who has said nothing. */
  public static final MailChoice EVERYTHING_AT_ONCE =
      new MailChoice(MailRhythm.AT_ONCE, EnumSet.allOf(MailReason.class));

  public MailChoice {
    reasons = Set.copyOf(reasons);
  }
}
