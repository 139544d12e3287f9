package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.gcmplan.kernel.BusinessRuleViolation;

/**
 * Keeps secrets so that the database alone does not give them away: AES-256-GCM with the operator's
 * key, bound to the account they belong to.
 */
@Dependent
class SecretBox {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecondFactorSettings settings;

  @Inject
  SecretBox(SecondFactorSettings settings) {
    this.settings = settings;
  }

  boolean isThere() {
    return settings.key().isPresent();
  }

  byte[] random(int bytes) {
    byte[] fresh = new byte[bytes];
    random.nextBytes(fresh);
    return fresh;
  }

  String lock(byte[] secret, UUID account) {
    byte[] nonce = random(NONCE_BYTES);
    byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, account, secret);
    byte[] whole = Arrays.copyOf(nonce, nonce.length + locked.length);
    System.arraycopy(locked, 0, whole, nonce.length, locked.length);
    return Base64.getEncoder().encodeToString(whole);
  }

  /**
   * The secret again.
   *
   * @throws IllegalStateException when the key is another one, or the row was tampered with
   */
  byte[] open(String kept, UUID account) {
    byte[] whole = Base64.getDecoder().decode(kept);
    byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
    byte[] locked = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
    return cipher(Cipher.DECRYPT_MODE, nonce, account, locked);
  }

  /** A fingerprint that nobody makes without the key: recovery codes are kept so. */
  String fingerprint(String text, UUID account) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      mac.update(bytes(account.toString()));
      return HexFormat.of().formatHex(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", missing);
    }
  }

  private byte[] cipher(int mode, byte[] nonce, UUID account, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bytes(account.toString()));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("The secret of " + account + " cannot be read", failed);
    }
  }

  private byte[] key() {
    return settings
        .keyBytes()
        .orElseThrow(() -> new BusinessRuleViolation("access.secondFactorNoKey"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
