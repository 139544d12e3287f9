package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * PBKDF2-HMAC-SHA512 as Jakarta Security offers it. Algorithm, rounds and salt stand in front of
 * each hash, so that rounds can be raised and old hashes still be checked.
 */
@ApplicationScoped
class PasswordHashing {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

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
            "16",
            "Pbkdf2PasswordHash.KeySizeBytes",
            "64"));
    this.ofNobody = hash("nobody");
  }

  String hash(String password) {
    return pbkdf2.generate(normalized(password));
  }

  boolean matches(String password, String hash) {
    return pbkdf2.verify(normalized(password), hash);
  }

  /** A hash that no account has, as costly to check as theirs. */
  String ofNobody() {
    return ofNobody;
  }

  /** A new hash when the old one was made with fewer rounds than now. */
  Optional<String> strongerHash(String password, String hash) {
    boolean weak = Integer.parseInt(hash.split(":", 3)[1]) < iterations;
    return weak ? Optional.of(hash(password)) : Optional.empty();
  }

  /** The same letters typed on another keyboard may arrive decomposed. */
  private static char[] normalized(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
  }
}
