package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * PBKDF2-HMAC-SHA512 as Jakarta Security offers it. Algorithm, rounds and salt stand in front of
 * each hash, so that rounds can be raised and old hashes still be checked.
 */
@Dependent
class PasswordHashing {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 64;

  private final Pbkdf2PasswordHash pbkdf2;
  private final int iterations;
  private final String ofNobody;

  @Inject
  PasswordHashing(Pbkdf2PasswordHash pbkdf2, AccessSettings settings) {
    this.pbkdf2 = pbkdf2;
    this.iterations = settings.passwordIterations();
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            ALGORITHM,
            "Pbkdf2PasswordHash.Iterations",
            String.valueOf(iterations),
            "Pbkdf2PasswordHash.SaltSizeBytes",
            String.valueOf(SALT_BYTES),
            "Pbkdf2PasswordHash.KeySizeBytes",
            String.valueOf(KEY_BYTES)));
    this.ofNobody = ALGORITHM + ":" + iterations + ":" + zeros(SALT_BYTES) + ":" + zeros(KEY_BYTES);
  }

  String hash(String password) {
    return pbkdf2.generate(normalized(password));
  }

  boolean matches(String password, String hash) {
    return pbkdf2.verify(normalized(password), hash);
  }

  /** A hash that no password gives, as costly to check as any. */
  String ofNobody() {
    return ofNobody;
  }

  /** A new hash when the old one was made with fewer rounds than now. */
  Optional<String> strongerHash(String password, String hash) {
    boolean weak = Integer.parseInt(hash.split(":", 3)[1]) < iterations;
    return weak ? Optional.of(hash(password)) : Optional.empty();
  }

  private static String zeros(int bytes) {
    return Base64.getEncoder().encodeToString(new byte[bytes]);
  }

  /** The same letters typed on another keyboard may arrive decomposed. */
  private static char[] normalized(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
  }
}
