package org.gcmplan.council.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.gcmplan.council.Passphrase;

/**
 * A private key under a passphrase: AES-256-GCM with a key by PBKDF2.
 *
 * @param sealed nonce and ciphertext, Base64
 * @param salt Base64
 * @param rounds of PBKDF2 with HMAC-SHA-256
 */
record LockedKey(String sealed, String salt, int rounds) {
  /** Above what is held to be enough for years; a guess costs a third of a second. */
  static final int ROUNDS = 310_000;

  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;

  /**
   * Locks the key.
   *
   * @param place where it belongs; it does not open elsewhere
   */
  static LockedKey lock(PrivateKey key, Passphrase passphrase, String place, int rounds) {
    byte[] salt = random(SALT_BYTES);
    byte[] nonce = random(NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret(passphrase, salt, rounds), nonce, place);
      byte[] sealed = cipher.doFinal(key.getEncoded());
      byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
      return new LockedKey(base64(both), base64(salt), rounds);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("A key cannot be locked", impossible);
    }
  }

  /** The key; empty when the passphrase is wrong or the lock was tampered with. */
  Optional<PrivateKey> open(Passphrase passphrase, String place) {
    byte[] both = Base64.getDecoder().decode(sealed);
    byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
    try {
      SecretKeySpec secret = secret(passphrase, Base64.getDecoder().decode(salt), rounds);
      byte[] encoded =
          cipher(Cipher.DECRYPT_MODE, secret, nonce, place)
              .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return Optional.of(
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (AEADBadTagException wrong) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("A key cannot be opened", impossible);
    }
  }

  private static SecretKeySpec secret(Passphrase passphrase, byte[] salt, int rounds)
      throws GeneralSecurityException {
    PBEKeySpec typed = new PBEKeySpec(passphrase.words().toCharArray(), salt, rounds, KEY_BITS);
    try {
      byte[] derived =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(typed).getEncoded();
      return new SecretKeySpec(derived, "AES");
    } finally {
      typed.clearPassword();
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec secret, byte[] nonce, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    Sealing.RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "locked key";
  }
}
