package org.gcmplan.access;

import java.util.Optional;

/**
 * Signing in at an outside OpenID provider, beside the local accounts. Proves who somebody is and
 * gives no rights: whoever has no account here stays outside.
 */
public interface OutsideSignIns {

  /** The name of the provider as the button shows it; empty where none is configured. */
  Optional<String> provider();

  /**
   * Begins a sign-in. The attempt stays with the browser's session until the provider answers.
   *
   * @param wanted the page to go to afterwards
   * @throws IllegalStateException when none is configured or the provider cannot be reached
   */
  OutsideAttempt begin(String wanted);

  /**
   * Checks what the provider answered: that it answers this very attempt, and its token's
   * signature, issuer, audience, nonce and times.
   */
  OutsideOutcome finish(OutsideAttempt attempt, OutsideAnswer answer);
}
