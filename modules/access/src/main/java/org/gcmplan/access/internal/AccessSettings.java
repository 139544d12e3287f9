package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about passwords and sign-ins.
 *
 * @param passwordIterations rounds of PBKDF2-HMAC-SHA512; hashes made with fewer are made anew at
 *     the next sign-in
 * @param passwordLength the fewest characters of a password
 * @param failuresAllowed failed sign-ins before further ones are refused for a while
 * @param failureWindow the time within which failures are added up
 * @param refusal how long further tries are refused
 */
@Dependent
record AccessSettings(
    @ConfigProperty(name = "gcmplan.access.password-iterations", defaultValue = "220000")
        int passwordIterations,
    @ConfigProperty(name = "gcmplan.access.password-length", defaultValue = "12")
        int passwordLength,
    @ConfigProperty(name = "gcmplan.access.failures-allowed", defaultValue = "5")
        int failuresAllowed,
    @ConfigProperty(name = "gcmplan.access.failure-window", defaultValue = "PT15M")
        Duration failureWindow,
    @ConfigProperty(name = "gcmplan.access.refusal", defaultValue = "PT15M") Duration refusal) {

  @Inject
  AccessSettings {
    if (passwordIterations < 210_000) {
      throw new IllegalArgumentException(
          "gcmplan.access.password-iterations must be at least 210000");
    }
  }
}
