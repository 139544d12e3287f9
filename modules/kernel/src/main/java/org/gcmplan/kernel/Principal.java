package org.gcmplan.kernel;

import java.util.UUID;

/**
 * Who is substituted: another person acts with this person's right and on this person's behalf.
 *
 * @param account the account
 * @param names the person as shown to others, in each language
 */
public record Principal(UUID account, LocalizedText names) {
  /** The name as it is written down. */
  public String name() {
    return names.in(Language.VI);
  }
}
