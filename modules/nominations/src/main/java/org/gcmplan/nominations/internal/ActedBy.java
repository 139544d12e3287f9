package org.gcmplan.nominations.internal;

import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Principal;
import org.jspecify.annotations.Nullable;

/** A person's account, and that of whom the person stood in for, with both names. */
record ActedBy(UUID account, @Nullable UUID onBehalfOf, String shown) {
  static ActedBy of(Actor by) {
    String name =
        by.onBehalfOf().map(other -> by.name() + " (" + other.name() + ")").orElse(by.name());
    return new ActedBy(by.account(), by.onBehalfOf().map(Principal::account).orElse(null), name);
  }
}
