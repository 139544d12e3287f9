package org.gcmplan.access;

import java.time.Instant;
import java.util.Optional;

/**
 * How a sign-in went. Unknown user and wrong password look the same.
 *
 * @param lockedUntil set when further tries are refused for a while
 */
public record SignInOutcome(boolean accepted, Optional<Instant> lockedUntil) {}
