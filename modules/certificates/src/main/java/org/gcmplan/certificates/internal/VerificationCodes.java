package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import java.security.SecureRandom;
import java.util.Base64;

/** Codes that nobody guesses: 128 random bits, as they stand in an address. */
@Dependent
class VerificationCodes {
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  String next() {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
