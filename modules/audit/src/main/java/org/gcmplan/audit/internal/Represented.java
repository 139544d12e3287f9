package org.gcmplan.audit.internal;

import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;

/** On whose behalf somebody acted, as the row holds it. */
record Represented(UUID account, String name) {

  static Represented of(Principal principal) {
    return new Represented(principal.account(), principal.name());
  }

  Principal principal() {
    return new Principal(account, new LocalizedText(name, name));
  }
}
