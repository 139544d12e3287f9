package org.gcmplan.access;

import java.time.Instant;
import java.util.Optional;

/**
 * How a sign-in went. Unknown user and wrong password look the same.
 *
 * @param accepted whether what was shown is right
 * @param lockedUntil set when further tries are refused for a while
 * @param codeNeeded whether a code of the second factor has to follow before anybody is signed in
 */
public record SignInOutcome(boolean accepted, Optional<Instant> lockedUntil, boolean codeNeeded) {

  /** Refused, perhaps for a while. */
  public static SignInOutcome refused(Optional<Instant> lockedUntil) {
    return new SignInOutcome(false, lockedUntil, false);
  }

  /** Whether the person may be made the caller now. */
  public boolean isWhole() {
    return accepted && !codeNeeded;
  }
}
