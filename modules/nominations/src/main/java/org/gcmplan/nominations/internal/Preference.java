package org.gcmplan.nominations.internal;

import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.nominations.NominationFacts;

/** Who is preferred among equals: women, and collectives with as many women as the rule asks. */
final class Preference {
  private Preference() {}

  static boolean isPreferred(NominationFacts facts, RulesOfDay rules) {
    int share = facts.womenShare().orElse(0);
    return switch (facts.recipient().kind()) {
      case INDIVIDUAL -> share == 100;
      case COLLECTIVE -> rules.womenShare().reachedBy(share, 100);
      case HOUSEHOLD -> false;
    };
  }
}
