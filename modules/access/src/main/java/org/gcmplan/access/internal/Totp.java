package org.gcmplan.access.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes after RFC 6238: HMAC-SHA-1, steps of 30 seconds. */
final class Totp {
  static final int DIGITS = 6;
  static final int SECONDS = 30;

  /** A device's clock may be one step off. */
  private static final int STEPS_OFF = 1;

  private Totp() {}

  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }

  /** The step that the code is of, if it is one near that moment and after the last one used. */
  static Optional<Long> stepOf(String code, byte[] secret, Instant moment, long lastUsed) {
    long now = step(moment);
    return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
        .filter(step -> step > lastUsed)
        .filter(step -> code(secret, step, DIGITS).equals(code))
        .boxed()
        .findFirst();
  }

  static String code(byte[] secret, long step, int digits) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return String.format("%0" + digits + "d", number % (int) Math.pow(10, digits));
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has HmacSHA1", missing);
    }
  }
}
