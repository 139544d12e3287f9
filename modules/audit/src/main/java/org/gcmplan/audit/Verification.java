package org.gcmplan.audit;

import java.util.Optional;

/**
 * The result of walking the chain.
 *
 * @param entries how many were checked
 * @param firstBroken the first entry that does not fit, or empty when all do
 * @param reason what is wrong with it, in English for the operator; empty when all fit
 */
public record Verification(long entries, Optional<Long> firstBroken, String reason) {

  public boolean isIntact() {
    return firstBroken.isEmpty();
  }
}
