package org.gcmplan.council.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** RSA-OAEP with 3072 bits and SHA-256, as every Java platform has it. */
final class Sealing {
  static final SecureRandom RANDOM = new SecureRandom();
  private static final int BITS = 3072;

  private Sealing() {}

  static KeyPair newKeys() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(BITS, RANDOM);
      return keys.generateKeyPair();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has RSA", missing);
    }
  }

  static PublicKey publicKey(String base64) {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Not a public key", broken);
    }
  }

  static String seal(byte[] content, PublicKey key, String label) {
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, label).doFinal(content);
      return Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Cannot be sealed", impossible);
    }
  }

  /**
   * Opens what was sealed under that label.
   *
   * @throws GeneralSecurityException when it was changed, or belongs elsewhere
   */
  static byte[] open(String sealed, Key key, String label) throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, key, label).doFinal(Base64.getDecoder().decode(sealed));
  }

  private static Cipher cipher(int mode, Key key, String label) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    // The label binds the sealed half to its place: moved to another row it does not open.
    cipher.init(
        mode,
        key,
        new OAEPParameterSpec(
            "SHA-256",
            "MGF1",
            MGF1ParameterSpec.SHA256,
            new PSource.PSpecified(label.getBytes(StandardCharsets.UTF_8))));
    return cipher;
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
