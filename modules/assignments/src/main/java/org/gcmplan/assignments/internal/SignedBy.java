package org.gcmplan.assignments.internal;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Principal;

/** Who did it, and on whose behalf, as it is written down. */
record SignedBy(String name, String onBehalfOf) {
  static final SignedBy NOBODY = new SignedBy("", "");

  static SignedBy of(Actor by) {
    return new SignedBy(by.name(), by.onBehalfOf().map(Principal::name).orElse(""));
  }

  /** The person, with the one substituted in brackets. */
  String shown() {
    return onBehalfOf.isEmpty() ? name : name + " (" + onBehalfOf + ")";
  }
}
